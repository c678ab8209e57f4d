/** Whether a button of the pointer is held down: known from the last event that told, for nothing can be asked. */
let pressed = false
addEventListener(
  'pointerdown',
  () => {
    pressed = true
  },
  true,
)
for (const end of ['pointerup', 'pointercancel'] as const)
  addEventListener(
    end,
    () => {
      pressed = false
    },
    true,
  )

/**
 * Does `act` at once, or when the press that made the person leave a field is over. What is to mend shows under the
 * field left and pushes the rest down: in the middle of a press, the click would miss what it was meant for.
 */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act()
    return
  }
  const end = () => {
    removeEventListener('pointerup', end)
    removeEventListener('pointercancel', end)
    // The click comes after the release.
    setTimeout(act)
  }
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
}
