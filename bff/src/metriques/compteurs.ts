/** Upper bounds of the time classes, in seconds. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

interface Serie {
  readonly labels: string
  readonly classes: number[]
  somme: number
  nombre: number
}

/** Calls counted by method, route and status, with how long they took; no label holds what anyone typed. */
export interface Compteurs {
  observe(methode: string, route: string, statut: number, secondes: number): void
  /** The series in Prometheus' text format. */
  text(): string
}

export function createCompteurs(): Compteurs {
  const series = new Map<string, Serie>()
  return {
    observe(methode, route, statut, secondes) {
      const labels = `methode="${methode}",route="${route}",statut="${statut}"`
      const serie = series.get(labels) ?? { labels, classes: CLASSES.map(() => 0), somme: 0, nombre: 0 }
      series.set(labels, serie)
      CLASSES.forEach((bound, i) => {
        if (secondes <= bound) serie.classes[i] = (serie.classes[i] ?? 0) + 1
      })
      serie.somme += secondes
      serie.nombre += 1
    },
    text() {
      const name = 'bff_appels_secondes'
      const lines = [`# HELP ${name} Time to answer.`, `# TYPE ${name} histogram`]
      for (const { labels, classes, somme, nombre } of series.values()) {
        CLASSES.forEach((bound, i) => {
          lines.push(`${name}_bucket{${labels},le="${bound}"} ${classes[i]}`)
        })
        lines.push(
          `${name}_bucket{${labels},le="+Inf"} ${nombre}`,
          `${name}_sum{${labels}} ${somme.toFixed(6)}`,
          `${name}_count{${labels}} ${nombre}`,
        )
      }
      return `${lines.join('\n')}\n`
    },
  }
}
