import axe from 'axe-core'

/** What axe finds wrong in what is shown, each with the elements concerned; empty when all is well. */
export async function accessibilityFaults(
  shown: axe.ElementContext = document.querySelector('main') ?? document.body,
): Promise<string[]> {
  const { violations } = await axe.run(shown, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
