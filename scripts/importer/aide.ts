/** What `npm run importer` says when it is asked nothing. */
export const AIDE = `Importer une liste, sans rien écrire tant que vous n’ajoutez pas --write.

  npm run importer -- zones <fichier> --source <id>
      des noms d’intercommunalités : liste collée ou CSV, avec ou sans titres de région
  npm run importer -- lieux <fichier.csv> --source <id>
      un tableau de lieux de consultation, une ligne par lieu
  npm run importer -- communique <adresse ou fichier>
      commence la fiche d’un communiqué et celle de son document

  --write                    écrit, si les données restent valables
  --choisir 12=200071082     tranche la ligne 12 : un SIREN, un code INSEE de commune, l’identifiant
                             d’un lieu, « nouveau » (un autre lieu) ou « rien » (laisser de côté) ;
                             12.2 : le deuxième nom de la ligne 12
  --garder gourin.telephone  garde la valeur des données ; « gourin » : toute la fiche ; « tout »
  --remplacer …              prend celle du fichier, de la même façon
  --depasser                 zones : accepte plus de zones qu’il n’en est annoncé (151)
  --statut annonce           lieux : statut de ceux dont la ligne n’en donne pas
  --ouvert ouvert            lieux : « ouvert » veut dire ici que des consultations s’y tiennent ;
                             --ouvert pret : que le lieu attend un médecin
  --date 2025-10-20          lieux : date du statut quand la ligne n’en donne pas

Le document cité par --source est dans data/sources.yaml ; sinon : npm run nouveau -- source
Guide : docs/mettre-a-jour-les-donnees.md`;
