import './icon.css'
import { type IconName, traces } from './traces.ts'

/** A small drawing beside a word, never instead of one: it is hidden from assistive technology. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className ? `me-icon ${className}` : 'me-icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={traces[name]} />
    </svg>
  )
}
