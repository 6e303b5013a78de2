import { departementsOf, type Epci, type Territories } from '../../../src/domain/territories.ts';
import type { ZoneSaisie } from '../../../src/schemas/zone.ts';
import { insererApres, placesDe } from './fiches.ts';
import { rendreFiche } from './rendre.ts';

const RULE = `# ${'-'.repeat(78)}`;
const french = new Intl.Collator('fr');

/** The part of the file that one région has: its name between two rules, then its records. */
interface Section {
	nom: string;
	/** Line of the first rule, from 0. */
	debut: number;
	fin: number;
}

function sectionsOf(lines: readonly string[]): Section[] {
	const isRule = (rank: number) => /^# -{10,}$/.test(lines[rank] ?? '');
	const starts = lines.flatMap((line, rank) =>
		isRule(rank - 1) && isRule(rank + 1) && line.startsWith('# ') ? [rank - 1] : []
	);
	return starts.map((debut, rank) => ({
		nom: (lines[debut + 1] ?? '').slice(2),
		debut,
		fin: starts[rank + 1] ?? lines.length,
	}));
}

const codeOf = (epci: Epci | undefined): string => (epci && departementsOf(epci)[0]?.code) ?? '';

/** Add a zone under its région, after those of its département and of those before it. */
export function ajouterZone(
	text: string,
	fiche: ZoneSaisie,
	epci: Epci,
	territories: Territories
): string {
	const lines = text.split('\n');
	const { id, siren, certitude, nomCite, sources, note } = fiche;
	const record = rendreFiche({
		id,
		siren,
		certitude,
		...(nomCite && { nomCite }),
		sources,
		...(note && { note }),
	});
	const block = `# ${epci.nom}\n${record}`;
	const region = epci.communes[0]?.region.nom ?? '';
	const sections = sectionsOf(lines);
	const section = sections.find(({ nom }) => nom === region);
	if (!section) {
		const next = sections.find(({ nom }) => french.compare(nom, region) > 0);
		const header = `${RULE}\n# ${region}\n${RULE}\n\n${block}`;
		return insererApres(lines, next?.debut ?? lines.length, header).join('\n');
	}
	const code = codeOf(epci);
	const sirenAt = (debut: number, fin: number) =>
		/^ {2}siren: +"?(\d{9})/m.exec(lines.slice(debut, fin).join('\n'))?.[1] ?? '';
	const before = placesDe(lines)
		.filter(({ debut }) => debut > section.debut && debut < section.fin)
		.findLast(({ debut, fin }) => codeOf(territories.epci.get(sirenAt(debut, fin))) <= code);
	return insererApres(lines, before?.fin ?? section.debut + 3, block).join('\n');
}
