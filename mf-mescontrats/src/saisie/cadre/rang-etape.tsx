import { cadre as t } from '../textes.ts'

/** What a step belongs to, and which it is of how many: that the folded steps say by themselves on a narrow screen. */
export function RangEtape({ sujet, rang, total }: { sujet: string; rang: number; total: number }) {
  return (
    <>
      {sujet}
      <span className="mc-rang"> · {t.etape(rang, total)}</span>
    </>
  )
}
