import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatEuros } from '../../../../src/domain/tarifs/euros.ts';
import { exemplesDeRemboursement } from '../../../../src/domain/tarifs/exemples.ts';
import { exemplesDIndemnite } from '../../../../src/domain/tarifs/indemnite.ts';
import { partOf } from '../../../../src/domain/tarifs/remboursement.ts';
import { dataFolders, readSaisie } from '../../../../src/loaders/saisie.ts';
import type { Tarifs } from '../../../../src/schemas/tarifs.ts';

/** Texts that people type, in which amounts do not follow data/tarifs.yaml by themselves. */
const TEXTS = [
	'guides/*.md',
	'questions/{cout-et-remboursement,indemnite,sans-medecin-traitant,tiers-payant}/*.md',
	'questions/{qui-peut-venir,quoi-apporter}/*.md',
];

/** Amounts that are no rate in force, and why they are written. */
const OTHERS: Readonly<Record<string, string>> = {
	'4 €': 'doubling of the participation, given up in December 2025',
	'100 €': 'yearly ceiling that went with it',
};

/** Every amount that the rates give, as it is written. */
function amountsOf(tarifs: Tarifs): Set<string> {
	const { consultation, remboursement, participation, indemnite } = tarifs;
	const somme = ({ montant }: { montant: number }) => montant;
	const prix = Object.values(consultation).map(somme);
	const parts = Object.values(remboursement).flatMap(({ taux }) =>
		prix.map((amount) => partOf(amount, taux))
	);
	const exemples = exemplesDeRemboursement(tarifs).flatMap(
		({ assuranceMaladie, mutuelle, resteAvecMutuelle, resteSansMutuelle }) => [
			assuranceMaladie,
			mutuelle,
			resteAvecMutuelle,
			resteSansMutuelle,
		]
	);
	const recettes = exemplesDIndemnite(tarifs).flatMap((exemple) => [
		exemple.honoraires,
		exemple.indemnite,
		exemple.total,
	]);
	return new Set(
		[
			...prix,
			...parts,
			...exemples,
			...recettes,
			...Object.values(participation).map(somme),
			...Object.values(indemnite).map(somme),
		].map(formatEuros)
	);
}

const { content } = dataFolders();
const tarifs = readSaisie(dataFolders()).tarifs.entries[0]?.data;

test('no text contradicts data/tarifs.yaml', () => {
	const known = tarifs && amountsOf(tarifs);
	const strangers = globSync(TEXTS, { cwd: content }).flatMap((name) =>
		[...readFileSync(path.join(content, name), 'utf8').matchAll(/\d[\d ]*(?:,\d+)? €/g)]
			.map(([amount]) => amount)
			.filter((amount) => !known?.has(amount) && !(amount in OTHERS))
			.map((amount) => `${name} : ${amount}`)
	);
	expect(strangers).toEqual([]);
});
