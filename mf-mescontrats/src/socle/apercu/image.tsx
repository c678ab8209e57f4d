import './apercu.css'
import { useEffect, useRef, useState } from 'react'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { apercu as t } from './textes.ts'

/** An image drawn on a canvas: our headers let the page show its own pictures only, not bytes it was handed. */
export function Image({ blob, titre }: { blob: Blob; titre: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [illisible, setIllisible] = useState<unknown>(null)
  useEffect(() => {
    let gone = false
    createImageBitmap(blob).then((image) => {
      const surface = canvas.current
      if (!gone && surface) {
        surface.width = image.width
        surface.height = image.height
        surface.getContext('2d')?.drawImage(image, 0, 0)
      }
      image.close()
    }, setIllisible)
    return () => {
      gone = true
    }
  }, [blob])
  if (illisible) return <AvisProbleme error={illisible} titre={t.echec} />
  return (
    <section className="mc-apercu" aria-label={t.apercu(titre)}>
      <canvas ref={canvas} role="img" aria-label={t.image(titre)} />
    </section>
  )
}
