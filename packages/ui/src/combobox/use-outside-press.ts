import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Calls `onPress` when she touches or clicks anywhere else. The focus leaving is not enough: on an iPhone or an iPad a
 * touch beside a field leaves the focus, and the list, where they are.
 */
export function useOutsidePress(
  inside: RefObject<HTMLElement | null>,
  active: boolean,
  onPress: () => void,
): void {
  const press = useEffectEvent(onPress)
  useEffect(() => {
    if (!active) return
    const hear = ({ target }: PointerEvent) => {
      if (!inside.current?.contains(target as Node)) press()
    }
    document.addEventListener('pointerdown', hear)
    return () => document.removeEventListener('pointerdown', hear)
  }, [inside, active])
}
