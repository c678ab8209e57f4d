import type { Step } from '../step.ts'
import { comptes } from './001-comptes.ts'
import { journalCourriels } from './002-journal-courriels.ts'
import { dossiers } from './003-dossiers.ts'
import { gestion } from './004-gestion.ts'
import { recherche } from './005-recherche.ts'
import { rechercheOrdres } from './006-recherche-ordres.ts'
import { apostrophes } from './007-apostrophes.ts'
import { destinataires } from './008-destinataires.ts'
import { inscriptions } from './009-inscriptions.ts'
import { occupation } from './010-occupation.ts'
import { personne } from './011-personne.ts'
import { rappels } from './012-rappels.ts'
import { courrielsRetenus } from './013-courriels-retenus.ts'
import { lignes } from './014-lignes.ts'
import { tiers } from './015-tiers.ts'
import { signatures } from './016-signatures.ts'
import { preuves } from './017-preuves.ts'
import { messages } from './018-messages.ts'
import { rupture } from './019-rupture.ts'
import { documentsJoints } from './020-documents-joints.ts'
import { avenants } from './021-avenants.ts'
import { agences } from './022-agences.ts'
import { avis } from './023-avis.ts'
import { calendriers } from './024-calendriers.ts'
import { figures } from './025-figures.ts'
import { brouillonsSansDate } from './026-brouillons-sans-date.ts'
import { cles } from './027-cles.ts'
import { webhooks } from './028-webhooks.ts'
import { secondFacteur } from './029-second-facteur.ts'
import { identite } from './031-identite.ts'
import { etablissementsPublics } from './032-etablissements-publics.ts'
import { adressesEcartees } from './033-adresses-ecartees.ts'
import { rondeFichiers } from './034-ronde-fichiers.ts'
import { textesLongs } from './035-textes-longs.ts'
import { journalCourt } from './036-journal.ts'
import { rangs } from './036-rangs.ts'
import { nombres } from './037-nombres.ts'
import { listesDUnType } from './038-listes-d-un-type.ts'

/** Every step of the store, in order; the same for SQLite and PostgreSQL. A step that was released never changes. */
export const migrations: Readonly<Record<string, Step>> = {
  '001-comptes': comptes,
  '002-journal-courriels': journalCourriels,
  '003-dossiers': dossiers,
  '004-gestion': gestion,
  '005-recherche': recherche,
  '006-recherche-ordres': rechercheOrdres,
  '007-apostrophes': apostrophes,
  '008-destinataires': destinataires,
  '009-inscriptions': inscriptions,
  '010-occupation': occupation,
  '011-personne': personne,
  '012-rappels': rappels,
  '013-courriels-retenus': courrielsRetenus,
  '014-lignes': lignes,
  '015-tiers': tiers,
  '016-signatures': signatures,
  '017-preuves': preuves,
  '018-messages': messages,
  '019-rupture': rupture,
  '020-documents-joints': documentsJoints,
  '021-avenants': avenants,
  '022-agences': agences,
  '023-avis': avis,
  '024-calendriers': calendriers,
  '025-figures': figures,
  '026-brouillons-sans-date': brouillonsSansDate,
  '027-cles': cles,
  '028-webhooks': webhooks,
  '029-second-facteur': secondFacteur,
  '031-identite': identite,
  '032-etablissements-publics': etablissementsPublics,
  '033-adresses-ecartees': adressesEcartees,
  '034-ronde-fichiers': rondeFichiers,
  '035-textes-longs': textesLongs,
  '036-journal': journalCourt,
  '036-rangs': rangs,
  '037-nombres': nombres,
  '038-listes-d-un-type': listesDUnType,
}
