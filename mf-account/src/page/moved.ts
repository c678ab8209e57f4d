import { useLocation } from '@mon-espace/module-kit'
import { createContext, useState } from 'react'

/** True once the person went from one page of the module to another: from then on, each page's title takes the focus. */
export const Moved = createContext(false)

/** Whether the address changed since the module was shown. The host sees to the focus of the first page. */
export function useMoved(): boolean {
  const { path } = useLocation()
  const [arrival] = useState(path)
  const [moved, setMoved] = useState(false)
  if (!moved && path !== arrival) setMoved(true)
  return moved
}
