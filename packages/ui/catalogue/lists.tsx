import { formatDate, formatEuros, StateTag, SummaryList, Table, TaskList, Timeline } from '../src/index.ts'
import { Part } from './part.tsx'

const rows = [
  {
    id: '42',
    nom: 'Nguyễn-Lefèvre Élise',
    diplome: 'CAP Électricien',
    debut: '2026-09-01',
    salaire: 50410,
    etat: 'warning',
  },
  {
    id: '43',
    nom: 'Şahin Deniz',
    diplome: 'BTS Gestion de la PME',
    debut: '2026-09-07',
    salaire: 123456,
    etat: 'success',
  },
  {
    id: '44',
    nom: 'Đorđević Łukasz',
    diplome: 'Titre pro Cariste',
    debut: '2026-10-01',
    salaire: 98111,
    etat: 'neutral',
  },
] as const

const words = {
  warning: 'En attente de pièce(s)',
  success: 'Prise en charge acceptée',
  neutral: 'Brouillon',
}

/** Rows, tasks, summaries and history. */
export function Lists() {
  return (
    <Part title="Listes">
      <Table
        caption="Contrats d’apprentissage"
        showCaption
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'nom',
            header: 'Apprenti(e)',
            main: true,
            cell: (row) => <a href={`#dossier-${row.id}`}>{row.nom}</a>,
          },
          { id: 'diplome', header: 'Diplôme', cell: (row) => row.diplome },
          { id: 'debut', header: 'Début', cell: (row) => formatDate(row.debut) },
          { id: 'salaire', header: 'Salaire', align: 'end', cell: (row) => formatEuros(row.salaire) },
          {
            id: 'etat',
            header: 'État',
            cell: (row) => <StateTag tone={row.etat}>{words[row.etat]}</StateTag>,
          },
        ]}
      />
      <div className="cat-grid">
        <TaskList
          tasks={[
            {
              id: 'tache-cerfa',
              label: 'Cerfa FA 13 signé',
              href: '#t1',
              state: { word: 'Pièce conforme', tone: 'success' },
            },
            {
              id: 'tache-convention',
              label: 'Convention de formation',
              hint: 'À déposer au plus tard le 8 septembre',
              href: '#t2',
              state: { word: 'À déposer', tone: 'warning' },
            },
          ]}
        />
        <SummaryList
          items={[
            { term: 'Apprenti(e)', value: 'Élise Nguyễn-Lefèvre', changeHref: '#apprenti' },
            { term: 'Début d’exécution', value: '1er septembre 2026', changeHref: '#contrat' },
            { term: 'Subrogation', changeHref: '#contrat' },
          ]}
        />
        <Timeline
          items={[
            {
              id: 'h3',
              title: 'Pièce non conforme : Cerfa FA 13',
              when: '3 septembre 2026 à 10:12',
              who: 'gestionnaire',
              tone: 'error',
              icon: 'non',
              children: 'La signature manque en page 2.',
            },
            {
              id: 'h2',
              title: 'Dossier transmis',
              when: '1er septembre 2026 à 14:02',
              who: 'Ada Okafor',
              tone: 'success',
            },
            { id: 'h1', title: 'Dossier créé', when: '31 août 2026 à 09:30', who: 'Ada Okafor' },
          ]}
        />
      </div>
    </Part>
  )
}
