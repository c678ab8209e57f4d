import { Button, Card, Disclosure, EmptyState, formatEuros, SummaryList, Tile, Why } from '../src/index.ts'
import { Part } from './part.tsx'

/** What holds the rest. */
export function Layout() {
  return (
    <Part title="Mise en page">
      <div className="cat-grid">
        <Tile title="mesContrats en alternance" href="#contrats" icon="fichier">
          Saisissez vos contrats et suivez leur prise en charge.
        </Tile>
        <Tile title="mesFormations" href="#formations" icon="liste" external="S’ouvre dans un autre service">
          Le catalogue des formations de votre branche.
        </Tile>
        <Card title="Votre contrat" sunk>
          <SummaryList
            dense
            items={[
              { term: 'Qui', value: 'Élise Nguyễn-Lefèvre' },
              { term: 'Où', value: 'Paris 13e' },
              { term: 'Quand' },
            ]}
          />
          <p>
            Salaire à l’embauche : <strong>{formatEuros(50410)}</strong>
          </p>
          <Why
            about="salaire à l’embauche"
            rule="Un apprenti de moins de 18 ans reçoit en première année 27 % du SMIC. Le taux change à chaque année d’exécution et aux 18, 21 et 26 ans."
            calculation={
              <>
                27 % × {formatEuros(186702)} = {formatEuros(50410)}
              </>
            }
            source="Art. D. 6222-26 du code du travail"
          />
        </Card>
        <Disclosure summary="Où trouver le numéro UAI ?" open>
          <p>Il figure sur la convention de formation, en première page.</p>
        </Disclosure>
      </div>
      <EmptyState
        title="Aucun contrat pour l’instant"
        actions={<Button variant="primary">Nouveau contrat d’apprentissage</Button>}
      >
        Six écrans suffisent. Vous pouvez vous arrêter quand vous voulez : tout est enregistré au fil de la
        saisie.
      </EmptyState>
    </Part>
  )
}
