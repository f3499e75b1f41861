export default function Popup() {
  return <main>Candor</main>
}
