import './touche.css'

/** A key, drawn on its button; `aria-keyshortcuts` says it to those who do not see it. */
export function Touche({ lettre, visible }: { lettre: string; visible: boolean }) {
  return visible ? (
    <span className="mc-touche" aria-hidden="true">
      {lettre}
    </span>
  ) : null
}
