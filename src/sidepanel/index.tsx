export default function SidePanel() {
  return <main>Candor</main>
}
