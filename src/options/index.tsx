export default function Options() {
  return <main>Candor</main>
}
