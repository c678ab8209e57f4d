import { Notice } from '@mon-espace/ui'
import { useEffect, useRef, useState } from 'react'
import type { Montre } from './apercu-fichier.tsx'
import { Cadre } from './cadre.tsx'
import { isCouche, type Loupe } from './loupe.ts'
import { apercu as t } from './textes.ts'

/** Draws a picture on a surface as large as it, turned by so many quarters. */
function drawImage(surface: HTMLCanvasElement, image: ImageBitmap, loupe: Loupe): void {
  const { width, height } = image
  surface.width = isCouche(loupe) ? height : width
  surface.height = isCouche(loupe) ? width : height
  const ink = surface.getContext('2d')
  ink?.translate(surface.width / 2, surface.height / 2)
  ink?.rotate((loupe.quarts * Math.PI) / 2)
  ink?.drawImage(image, -width / 2, -height / 2)
}

/** An image drawn on a canvas: our headers let the page show its own pictures only, not bytes it was handed. */
export function Image({ blob, secours, onMontre, ...montre }: Montre & { blob: Blob }) {
  const [image, setImage] = useState<ImageBitmap | null>(null)
  const [illisible, setIllisible] = useState(false)
  useEffect(() => {
    let gone = false
    let read: ImageBitmap | undefined
    createImageBitmap(blob).then(
      (lue) => {
        read = lue
        if (gone) lue.close()
        else setImage(lue)
      },
      () => setIllisible(true),
    )
    return () => {
      gone = true
      read?.close()
    }
  }, [blob])
  if (illisible) return <Notice tone="error" live title={t.echec} actions={secours} />
  return (
    <Cadre {...montre}>
      {(loupe) => <Surface image={image} titre={montre.titre} loupe={loupe} onMontre={onMontre} />}
    </Cadre>
  )
}

function Surface({
  image,
  titre,
  loupe,
  onMontre,
}: {
  image: ImageBitmap | null
  titre: string
  loupe: Loupe
  onMontre: Montre['onMontre']
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { quarts } = loupe
  useEffect(() => {
    if (!image || !canvas.current) return
    drawImage(canvas.current, image, { zoom: 1, quarts })
    onMontre?.()
  }, [image, quarts, onMontre])
  return <canvas ref={canvas} role="img" aria-label={t.image(titre)} />
}
