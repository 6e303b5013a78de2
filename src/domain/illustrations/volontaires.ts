import { formatDate } from '../date.ts';
import { mesureRetenue } from '../chiffres.ts';
import type { Donnees } from '../donnees.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';
import type { Illustration } from './illustration.ts';
import { nombreOf } from './valeur.ts';
import { valeursIllustrees } from './valeurs-illustrees.ts';

const MEDECINS = 'médecins';

/** Id of the values of the whole country. */
export const VOLONTAIRES_ET_CONSULTATIONS = 'volontaires-et-consultations';

/** Doctors and consultations of the whole country, value by value. */
export const volontairesEtConsultations = (donnees: Donnees): Illustration | undefined =>
	valeursIllustrees(
		{
			id: VOLONTAIRES_ET_CONSULTATIONS,
			nom: 'Bilan national',
			titre: 'Médecins et consultations : les nombres publiés',
			sousTitre: `France entière, valeurs trouvées au ${formatDate(donnees.date)}, chacune à sa date et d'après sa source`,
			phrase: `Médecins engagés et consultations du dispositif « Un médecin près de chez vous », France entière : valeurs publiées et trouvées au ${formatDate(donnees.date)}.`,
			chiffres: donnees.chiffres.filter(
				({ region, unite }) =>
					region === undefined && (unite === MEDECINS || unite === 'consultations')
			),
		},
		donnees
	);

/** Number of the value kept; what is no number comes last. */
const retenuOf = (chiffre: Chiffre): number =>
	nombreOf(mesureRetenue(chiffre).valeur)?.nombre ?? -1;

/** Doctors of the régions and départements, value by value, the largest first. */
export const volontairesParTerritoire = (donnees: Donnees): Illustration | undefined =>
	valeursIllustrees(
		{
			id: 'volontaires-par-territoire',
			nom: 'Médecins par territoire',
			titre: 'Médecins volontaires par territoire : les nombres publiés',
			sousTitre: `Valeurs trouvées au ${formatDate(donnees.date)}, chacune à sa date et d'après sa source ; rien pour les autres territoires`,
			phrase: `Médecins volontaires du dispositif « Un médecin près de chez vous », par territoire : valeurs publiées et trouvées au ${formatDate(donnees.date)}. Pour les autres territoires, aucun nombre n'a été trouvé.`,
			chiffres: donnees.chiffres
				.filter(({ region, unite }) => region !== undefined && unite === MEDECINS)
				.toSorted((a, b) => retenuOf(b) - retenuOf(a)),
		},
		donnees
	);
