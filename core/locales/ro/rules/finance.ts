import type { financeRules } from '../../../rules/finance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const finance: Translation<WordsOfRules<typeof financeRules>> = {
	'finance/shares-do-not-sum': {
		title: 'Cote-părți care nu dau 100 %',
		why: 'Cineva ar plăti prea mult sau nimeni nu ar plăti restul.',
		messages: {
			differs: {
				says: 'Cotele-părți ale UAT însumează {sum}.',
				fix: 'Corectați cotele-părți astfel încât suma lor să fie 100 %.',
			},
			incomplete: {
				says: 'Cotele-părți însumează {sum}. UAT fără cotă-parte: {blank}.',
				fix: 'Completați ce lipsește; toate cotele-părți trebuie să dea împreună 100 %.',
			},
		},
	},
	'finance/contribution-differs-from-share': {
		title: 'Contribuție diferită de cota-parte',
		why: 'Fiecare partener plătește cât s-a convenit, nici mai mult, nici mai puțin.',
		messages: {
			differs: {
				says: '„{municipality}” datorează {due}; cota-parte de {share} înseamnă {expected}.',
				fix: 'Corectați suma datorată sau cota-parte a partenerului.',
			},
		},
	},
	'finance/contribution-overdue': {
		title: 'Contribuție restantă',
		why: 'Ce nu plătește un partener cade asupra celorlalți sau a serviciilor.',
		messages: {
			overdue: {
				says: '„{municipality}” avea de plătit {due} până la {dueOn}. Rest de plată: {rest}.',
				fix: 'Corectați suma plătită sau scrieți în planul pentru restanțe cum se achită restul.',
			},
		},
	},
	'finance/opening-balance-differs': {
		title: 'Sold inițial diferit de cel final anterior',
		why: 'Banii nu pot să apară sau să dispară între două perioade.',
		messages: {
			differs: {
				says: 'Perioada începe cu {opening}, dar cea anterioară s-a încheiat cu {previousClosing}.',
				fix: 'Reportați soldul final anterior sau corectați-l dacă a fost revizuit.',
			},
		},
	},
	'finance/balances-do-not-add-up': {
		title: 'Solduri care nu se leagă',
		why: 'Nu se poate avea încredere în bani a căror urmă s-a pierdut.',
		messages: {
			differs: {
				says: 'Soldul final este {closing}; sold inițial + încasări − plăți înseamnă {expected}.',
				fix: 'Găsiți cifra greșită: sold inițial, încasări, plăți sau sold final.',
			},
			minus: {
				says: 'Plățile sunt scrise cu minus ({outflow}), de aceea soldurile nu se leagă.',
				fix: 'Scrieți plățile fără minus.',
			},
		},
	},
	'finance/shared-account-not-zero': {
		title: 'Cont comun neînchis',
		why: 'Ce rămâne în el aparține partenerilor sau este datorat de ei.',
		messages: {
			notZero: {
				says: 'Contul comun are soldul {balance}; acordul cere zero.',
				fix: 'Decontați restul cu partenerii, apoi raportați soldul 0.',
			},
		},
	},
	'finance/variance-unexplained': {
		title: 'Abatere de la buget fără explicație',
		why: 'Consiliile care plătesc trebuie să știe de ce nu s-a respectat bugetul aprobat.',
		messages: {
			unexplained: {
				says: '„{line}”: {actual} față de prevederi de {budget}, o abatere de {variance}.',
				fix: 'Scrieți motivul în coloana de explicații a acestui rând sau corectați cifra.',
			},
			unbudgeted: {
				says: '„{line}” ajunge la {actual}, deși nu era nimic prevăzut în buget.',
				fix: 'Scrieți motivul în coloana de explicații a acestui rând sau completați prevederile.',
			},
		},
	},
	'finance/collection-rate-low': {
		title: 'Grad de încasare mic sau neverosimil',
		why: 'Facturile neplătite ajung în sarcina contribuabililor.',
		messages: {
			low: {
				says: 'Grad de încasare: {rate}; cerut: {asked}. Rămas neîncasat: {rest}.',
				fix: 'Verificați ambele cifre; dacă sunt corecte, stabiliți cum se recuperează restanțele.',
			},
			implausible: {
				says: 'Facturat: {billed}; încasat: {collected}. Este sub 0 % sau peste 110 %.',
				fix: 'Verificați ambele cifre; numărați doar plățile pentru facturile perioadei.',
			},
		},
	},
	'finance/cost-not-recovered': {
		title: 'Costuri de funcționare neacoperite',
		why: 'O lipsă pe care nu o acoperă nimeni devine datorie sau servicii mai slabe.',
		messages: {
			notRecovered: {
				says: 'Funcționare: cheltuieli {expenditure}, venituri {revenue}. Neacoperit: {shortfall}.',
				fix: 'Verificați sume și categorii; dacă sunt corecte, revedeți tarifele, contribuțiile sau costurile.',
			},
		},
	},
	'finance/unit-cost-differs': {
		title: 'Cost unitar diferit de cost împărțit la volum',
		why: 'Consiliile compară serviciile după această cifră.',
		messages: {
			differs: {
				says: '„{service}”: costul unitar este {unitCost}; costul împărțit la volum dă {expected}.',
				fix: 'Corectați costul unitar, costul total sau volumul.',
			},
		},
	},
	'finance/unit-cost-outlier': {
		title: 'Cost unitar neobișnuit',
		why: 'Un cost care crește brusc este o greșeală sau ceva ce consiliile trebuie să afle.',
		messages: {
			outlier: {
				says: '„{service}”: o unitate costă {unitCost}; în perioadele trecute costa în jur de {median}.',
				fix: 'Verificați costul și volumul; dacă sunt corecte, scrieți motivul în rezumat.',
			},
			change: {
				says: '„{service}”: o unitate costă {unitCost}, față de {previous} perioada trecută. Diferență: {change}.',
				fix: 'Verificați costul și volumul; dacă sunt corecte, scrieți motivul în rezumat.',
			},
		},
	},
	'finance/low-cash-cover': {
		title: 'Rezervă mică de lichidități',
		why: 'Fără rezervă, o singură plată întârziată oprește salarii și servicii.',
		messages: {
			low: {
				says: 'Sold final {closing}, plăți pe lună {monthly}. Luni acoperite: {cover}; cerute: {asked}.',
				fix: 'Verificați cifrele; dacă sunt corecte, conveniți cu partenerii o rezervă.',
			},
		},
	},
	'finance/accounts-not-attached': {
		title: 'Situații financiare neatașate',
		why: 'Consiliile trebuie să poată vedea pe ce se bazează cifrele.',
		messages: {
			notAttached: {
				says: 'Nu există un link către situațiile financiare ale perioadei până la {periodEnd}.',
				fix: 'Publicați sau atașați situațiile financiare și scrieți aici unde se află.',
			},
		},
	},
	'finance/line-misfiled': {
		title: 'Venit printre cheltuieli sau invers',
		why: 'O singură linie pe partea greșită strică rezultatul de două ori.',
		messages: {
			kind: {
				says: '„{line}” stă pe partea greșită pentru categoria sa.',
				fix: 'Corectați tipul liniei: venit sau cheltuială.',
			},
			category: {
				says: '„{line}” are o categorie pe care această parte a bugetului nu o cunoaște.',
				fix: 'Corectați categoria liniei.',
			},
		},
	},
	'finance/negative-amount': {
		title: 'Sumă sub zero',
		why: 'Un minus face dintr-un cost un venit în fiecare total.',
		messages: {
			negative: {
				says: '„{column}” conține {amount}, mai puțin decât nimic.',
				fix: 'Scrieți suma fără minus sau explicați stornarea.',
			},
			column: {
				says: 'Tot ce s-a cheltuit are minus în „{column}”.',
				fix: 'Scrieți cheltuielile fără minus; tipul liniei arată sensul.',
			},
		},
	},
	'finance/account-overdrawn': {
		title: 'Cont descoperit',
		why: 'Cine împrumută banii hotărăște împreună cu partenerii.',
		messages: {
			overdrawn: {
				says: '„{column}” este {amount}: contul este descoperit.',
				fix: 'Corectați soldul sau explicați cine împrumută banii și până când.',
			},
		},
	},
	'finance/share-out-of-range': {
		title: 'Cotă de cost imposibilă',
		why: 'Nimeni nu poate purta mai mult decât toate costurile sau mai puțin decât nimic.',
		messages: {
			outside: {
				says: '„{municipality}” poartă {share} din costuri.',
				fix: 'Scrieți cota din acord, de la 0 la 100 %.',
			},
		},
	},
	'finance/overpaid-contribution': {
		title: 'Plătit mai mult decât datorat',
		why: 'Ce s-a plătit în plus i se cuvine partenerului înapoi.',
		messages: {
			overpaid: {
				says: '„{municipality}” a plătit {paid}, iar datorat era {due}.',
				fix: 'Corectați cifra greșită sau explicați: restanțe de anul trecut, plată în avans.',
			},
		},
	},
	'finance/contributions-differ-from-budget': {
		title: 'Contribuții în două variante',
		why: 'Banii partenerilor sunt primul lucru pe care îl adună un consiliu.',
		messages: {
			line: {
				says: '„{municipality}”: bugetul are {line}, contribuțiile {due} datorat și {paid} plătit.',
				fix: 'Aflați care foaie este corectă și corectați-o pe cealaltă.',
			},
			total: {
				says: 'Bugetul are contribuții de {lines}; foaia partenerilor are {due} datorat și {paid} plătit.',
				fix: 'Aflați care foaie este corectă și corectați-o pe cealaltă.',
			},
		},
	},
	'finance/cash-differs-from-budget': {
		title: 'Numerar care diferă de buget',
		why: 'Bani mișcați fără o linie în buget, sau invers, cer un cuvânt.',
		messages: {
			inflow: {
				says: 'Au intrat {cash}; bugetul are {budget} încasat.',
				fix: 'Corectați cifra greșită sau explicați: un împrumut, facturi neachitate, TVA.',
			},
			outflow: {
				says: 'Au ieșit {cash}; bugetul are {budget} cheltuit.',
				fix: 'Corectați cifra greșită sau explicați: o investiție, o rambursare, facturi neachitate.',
			},
		},
	},
	'finance/service-without-unit-cost': {
		title: 'Serviciu fără cost unitar',
		why: 'Fără el nu se știe cât costă serviciul o gospodărie.',
		messages: {
			without: {
				says: '„{service}” este raportat, dar lipsește dintre costurile unitare.',
				fix: 'Adăugați un rând cu costul și volumul.',
			},
		},
	},
	'finance/unit-costs-differ-from-budget': {
		title: 'Costurile unui serviciu în două variante',
		why: 'Un cost unitar valorează cât costul din care este făcut.',
		messages: {
			service: {
				says: '„{service}” costă aici {cost}; liniile sale din buget fac {lines}.',
				fix: 'Folosiți aceleași costuri în ambele foi.',
			},
			total: {
				says: 'Toate serviciile costă aici {cost}, mai mult decât cei {lines} cheltuiți în buget.',
				fix: 'Verificați costurile serviciilor față de buget.',
			},
		},
	},
	'finance/debt-jump-unexplained': {
		title: 'Datorie fără un cuvânt',
		why: 'Un împrumut îi leagă pe parteneri ani de zile; consiliul trebuie să știe.',
		messages: {
			jump: {
				says: 'Datoria este {debt}, după {previous} în perioada trecută.',
				fix: 'Scrieți în explicație ce s-a împrumutat sau rambursat și cine a hotărât.',
			},
			unserved: {
				says: 'Există o datorie de {debt} și nicio linie de buget pentru dobânzi sau rambursare.',
				fix: 'Corectați datoria, adăugați serviciul ei în buget sau explicați.',
			},
		},
	},
	'finance/cost-jump-unexplained': {
		title: 'Mult mai mult sau mai puțin decât înainte, fără motiv',
		why: 'Un buget poate fi respectat și totuși ascunde un salt.',
		messages: {
			jump: {
				says: '„{line}” este {actual}, după {previous} în perioada trecută: {change}.',
				fix: 'Scrieți motivul lângă linie sau corectați cifra.',
			},
		},
	},
};
