export function Palette(_: { menu: readonly unknown[]; onClose: () => void }) {
  return null
}
