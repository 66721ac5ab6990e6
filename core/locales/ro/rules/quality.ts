import type { qualityRules } from '../../../rules/quality/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = {
	says: 'Indicatorii de calitate nu au coloana „{column}”.',
	fix: 'Adăugați o coloană cu antetul „{column}” și completați-o.',
};

export const quality: Translation<WordsOfRules<typeof qualityRules>> = {
	'quality/service-without-indicator': {
		title: 'Serviciu fără indicator de calitate',
		why: 'Degeaba se prestează mult dacă nimeni nu întreabă cât de bine.',
		messages: {
			without: {
				says: 'Niciun indicator nu arată cât de bun este „{service}”.',
				fix: 'Adăugați un rând la Calitate: ce se măsoară, ținta și rezultatul.',
			},
		},
	},
	'quality/percentage-out-of-range': {
		title: 'Procent sub 0 sau peste 100',
		why: 'O parte nu poate depăși întregul și nici nu poate fi sub nimic.',
		messages: {
			outside: {
				says: '„{indicator}”: {value} în „{column}” nu este un procent posibil.',
				fix: 'Corectați cifra sau unitatea: ce poate depăși 100 este un indice sau un raport.',
			},
		},
	},
	'quality/numerator-exceeds-denominator': {
		title: 'Parte mai mare decât întregul',
		why: 'O pondere calculată din astfel de cifre nu înseamnă nimic.',
		messages: {
			exceeds: {
				says: '„{indicator}”: partea, {numerator}, este mai mare decât întregul, {denominator}.',
				fix: 'Corectați una dintre cifre; poate și-au schimbat locul.',
			},
		},
	},
	'quality/ratio-differs': {
		title: 'Rezultat diferit de propriii termeni',
		why: 'Două cifre pentru același lucru: cititorul nu știe pe care să o creadă.',
		messages: {
			differs: {
				says: '„{indicator}” arată {actual}, dar numărătorul și numitorul dau {workedOut}.',
				fix: 'Corectați rezultatul sau termenul greșit.',
			},
			dividesByZero: {
				says: '„{indicator}” arată {actual}, dar numitorul este 0.',
				fix: 'Corectați numitorul sau scrieți n/a la rezultat dacă nu a fost niciun caz.',
			},
			unclear: {
				says: '„{indicator}”: {actual} ({unit}) nu este numărătorul împărțit la numitor.',
				fix: 'Verificați calculul; dacă unitățile sunt convertite, totul este în regulă.',
			},
		},
	},
	'quality/implausible-value': {
		title: 'Valoare neplauzibilă',
		why: 'Partenerii au convenit limitele acestui indicator, iar el le depășește.',
		messages: {
			low: {
				says: '„{indicator}”: {value} în „{column}” este sub minimul plauzibil, {bound}.',
				fix: 'Verificați; dacă este corect, scrieți de ce la măsuri corective.',
			},
			high: {
				says: '„{indicator}”: {value} în „{column}” este peste maximul plauzibil, {bound}.',
				fix: 'Verificați; dacă este corect, scrieți de ce la măsuri corective.',
			},
		},
	},
	'quality/target-missing': {
		title: 'Indicator fără țintă',
		why: 'Fără o țintă nimeni nu poate spune dacă rezultatul este destul de bun.',
		messages: {
			value: { says: '„{indicator}” nu are țintă.', fix: 'Completați valoarea convenită de parteneri pentru această perioadă.' },
			column: noColumn,
		},
	},
	'quality/missed-target-without-action': {
		title: 'Țintă ratată fără măsuri corective',
		why: 'Comitetul trebuie să vadă nu doar ce nu a mers, ci și ce se face.',
		messages: {
			higher: {
				says: '„{indicator}” a ajuns la {actual}; ținta era de cel puțin {target}.',
				fix: 'Scrieți la măsuri corective ce se face, cine și până când.',
			},
			lower: {
				says: '„{indicator}” a ajuns la {actual}; ținta era de cel mult {target}.',
				fix: 'Scrieți la măsuri corective ce se face, cine și până când.',
			},
		},
	},
	'quality/direction-missing': {
		title: 'Sens favorabil neprecizat',
		why: 'Mai multă reciclare e bine, mai multe pierderi nu: raportul trebuie să spună.',
		messages: {
			value: {
				says: 'Nu se spune dacă la „{indicator}” este mai bine mai mult sau mai puțin.',
				fix: 'Scrieți „Mai mare” sau „Mai mic”.',
			},
			column: noColumn,
		},
	},
	'quality/source-missing': {
		title: 'Indicator fără sursă',
		why: 'O cifră a cărei origine se știe este o cifră de încredere.',
		messages: {
			value: { says: '„{indicator}” nu spune de unde vine cifra.', fix: 'Indicați registrul, evidența sau sondajul din care provine.' },
			column: noColumn,
		},
	},
	'quality/large-change-unexplained': {
		title: 'Calitatea s-a schimbat mult, fără motiv',
		why: 'Un salt este o veste sau o greșeală de scriere; consiliul trebuie să știe care.',
		messages: {
			unexplained: {
				says: '„{indicator}” a trecut de la {previous} la {actual}: {change}.',
				fix: 'Corectați cifra sau scrieți la acțiunea corectivă ce se află în spate.',
			},
		},
	},
	'quality/target-without-ambition': {
		title: 'O țintă care nu cere nimic',
		why: 'Cine desenează ținta după tragere nimerește mereu.',
		messages: {
			zero: {
				says: '„{indicator}” are ținta {target}, pe care nimeni nu o poate rata.',
				fix: 'Scrieți ținta convenită între parteneri.',
			},
			always: {
				says: '„{indicator}” are ținta {target}; cea mai slabă valoare de până acum este {worst}.',
				fix: 'Conveniți o țintă care cere ceva.',
			},
			follows: {
				says: 'Ținta pentru „{indicator}” este {target}, iar rezultatul {actual}.',
				fix: 'Scrieți ținta așa cum a fost convenită înainte de perioadă.',
			},
			allFollow: {
				says: 'Ținte care sunt chiar rezultatele: {count}.',
				fix: 'Scrieți țintele așa cum au fost convenite înainte de perioadă.',
			},
		},
	},
};
