/** Words that explain nothing by themselves, however many stand together. */
export const emptyWords = (
	'a accepté acceptée accord ailleurs ainsi annexe année années approuvé approuvée après au aucun aucune autre autres aux ' +
	'avant avec bien bon bonne ce cela ces cette chef chiffre chiffres chose choses ci comité comme comment commentaire ' +
	'commentaires communiqué compte confirmé confirmée conforme conformément conseil correct correcte dans de des dessous ' +
	'dessus différence différences directeur direction dit divers diverses donné du décidé décision déjà détail détails dû ' +
	'effet elle en ensemble erreur est et etc explication explications expliqué fait faits final habituel habituelle ici il ' +
	'ils information informations interne jour justifié justifiée la le les leur ligne lignes maire mais mieux montant ' +
	'motif motifs même ne niveau non normal normale normales nos notre noté nous nouveau nécessaire ok on ont ou par partie ' +
	'pas personne peut plan plus point points pour pris problème problèmes prévu prévue prévues prévus période qu que ' +
	'question qui raison raisons rapport remarque respecté responsable reçu rien sa sans satisfaisant se selon sera service ' +
	'services ses si signalé situation son sont sous statut suffisant suite sur tel texte tous tout toute toutes très un ' +
	'une usuel valeur valeurs valide validé validée variation variations voir vu vérifié vérifiée écart écarts été être'
).split(' ');
