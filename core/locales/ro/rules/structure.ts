import type { structureRules } from '../../../rules/structure/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const structure: Translation<WordsOfRules<typeof structureRules>> = {
	'structure/missing-section': {
		title: 'Secțiune lipsă sau goală',
		why: 'Un consiliu nu poate judeca ceea ce raportul omite.',
		messages: {
			absent: {
				says: 'Secțiunea „{section}” nu se află în acest fișier.',
				fix: 'Adăugați o foaie „{section}”; modelul de raport o conține cu toate antetele.',
			},
			empty: {
				says: 'Nu este scris nimic în secțiunea „{section}”, necesară în orice raport.',
				fix: 'Completați „{section}”; antetele arată ce se scrie unde.',
			},
		},
	},
	'structure/topic-missing': {
		title: 'Temă obligatorie neacoperită',
		why: 'Orice raport trebuie să acopere serviciile, calitatea, satisfacția și finanțele.',
		messages: {
			absent: {
				says: 'Raportul nu spune nimic despre tema: {topic}.',
				fix: 'Completați secțiunea acestei teme; ce nu este raportat primește zero.',
			},
		},
	},
	'structure/unrecognised-header': {
		title: 'Antet nerecunoscut',
		why: 'Cifrele de sub un antet necunoscut scapă tuturor verificărilor.',
		messages: {
			misspelt: { says: 'Antetul „{header}” nu este cunoscut; pare să însemne „{column}”.', fix: 'Scrieți „{column}” ca antet.' },
			repeated: {
				says: '„{header}” este a doua coloană pentru „{column}”; se citește doar prima.',
				fix: 'Ștergeți una dintre coloane sau redenumiți-o.',
			},
		},
	},
	'structure/formula-error': {
		title: 'Eroare de formulă',
		why: 'O eroare nu este o cifră, iar tot ce se calculează din ea este greșit.',
		messages: {
			value: { says: 'Formula pentru „{column}” dă {error}.', fix: 'Corectați formula sau datele ei; scrieți n/a unde nu există valoare.' },
			noResult: {
				says: 'Unele formule nu au încă rezultat, deci nu se știe ce conțin celulele de care raportul are nevoie (număr: {count}).',
				fix: 'Deschideți fișierul într-un program de calcul tabelar, salvați-l o dată și verificați-l din nou.',
			},
			elsewhere: {
				says: 'O formulă din afara coloanelor raportului dă {error}.',
				fix: 'Corectați sau ștergeți formula; cititorii vor vedea eroarea.',
			},
		},
	},
	'structure/formula-overwritten': {
		title: 'Formulă suprascrisă',
		why: 'Un număr tastat rămâne neschimbat când datele se modifică.',
		messages: {
			constant: {
				says: '„{column}” se calculează prin formulă în celelalte rânduri; aici s-a tastat {value}.',
				fix: 'Copiați formula din rândul de mai sus.',
			},
		},
	},
	'structure/duplicate-key': {
		title: 'Rând dublat',
		why: 'Totalurile îl numără de două ori și nu se știe care este corect.',
		messages: {
			again: {
				says: '„{name}” se află deja în rândul {row} din „{section}”.',
				fix: 'Ștergeți unul dintre rânduri sau corectați denumirea.',
			},
		},
	},
	'structure/blank-key': {
		title: 'Rând fără denumire',
		why: 'O cifră care nu ține de nimic nu poate fi verificată sau comparată.',
		messages: {
			blank: {
				says: 'Acest rând din „{section}” nu spune despre ce este: „{column}” e gol.',
				fix: 'Completați „{column}” sau ștergeți rândul.',
			},
		},
	},
	'structure/wrong-type': {
		title: 'Conținut care nu poate fi citit',
		why: 'Ce nu poate fi citit lipsește din toate totalurile și verificările.',
		messages: {
			number: { says: '„{column}” cere un număr; „{text}” nu este un număr.', fix: 'Scrieți doar numărul sau n/a dacă nu există.' },
			date: { says: '„{column}” cere o dată; „{text}” nu este o dată.', fix: 'Scrieți ziua, luna și anul, de exemplu 31.03.2020.' },
			yesNo: { says: '„{column}” cere da sau nu; „{text}” nu este niciuna dintre ele.', fix: 'Scrieți da sau nu.' },
			choice: { says: '„{text}” nu este în lista pentru „{column}”.', fix: 'Alegeți un cuvânt din lista celulei.' },
		},
	},
	'structure/ambiguous-value': {
		title: 'Valoare cu două înțelesuri',
		why: 'O presupunere poate greși de o mie de ori.',
		messages: {
			number: {
				says: '„{text}” din „{column}” poate însemna {one} sau {other}.',
				fix: 'Scrieți numărul fără separatori sau alegeți una dintre variante.',
			},
			percent: {
				says: '„{text}” din „{column}” poate însemna {one} sau {other}.',
				fix: 'Scrieți cu semnul % sau alegeți una dintre variante.',
			},
			date: { says: '„{text}” din „{column}” poate fi {one} sau {other}.', fix: 'Scrieți an-lună-zi sau alegeți una dintre variante.' },
		},
	},
	'structure/unknown-missing-marker': {
		title: 'Semn neclar pentru valoare lipsă',
		why: 'Nu se știe dacă este zero, necunoscut sau uitat.',
		messages: {
			unclear: { says: '„{text}” din „{column}” pare să țină locul unei valori lipsă.', fix: 'Scrieți valoarea sau n/a dacă nu există.' },
		},
	},
	'structure/mixed-period': {
		title: 'Cifre din altă perioadă',
		why: 'Cifrele din perioade diferite nu se adună și nu se compară.',
		messages: {
			reversed: {
				says: 'Perioada începe la {start} și se termină înainte, la {end}.',
				fix: 'Corectați începutul sau sfârșitul perioadei.',
			},
			header: {
				says: '„{column} ({text})” este în afara perioadei raportului, {start} – {end}.',
				fix: 'Puneți cifrele acestei perioade sau corectați antetul.',
			},
			meeting: {
				says: 'Ședința din {date} este în afara perioadei raportului, {start} – {end}.',
				fix: 'Corectați data sau mutați ședința în raportul ei.',
			},
		},
	},
	'structure/mixed-units': {
		title: 'Unități diferite amestecate',
		why: 'Kilometrii cu metri sau leii cu miile dau sume fără sens.',
		messages: {
			cell: { says: '{unit} apare în „{column}”, unde celelalte sunt în {usual}.', fix: 'Convertiți în {usual} și scrieți doar numărul.' },
			header: { says: '„{column}” este în {unit}, celelalte sume din tabel în {usual}.', fix: 'Dați toate sumele tabelului în {usual}.' },
			rows: {
				says: '„{service}” se numără aici în {unit} și în alt rând în {usual}.',
				fix: 'Folosiți {usual} în fiecare rând al serviciului.',
			},
		},
	},
	'structure/unknown-reference': {
		title: 'Nume care nu se află în lista sa',
		why: 'Rândul nu poate fi legat de serviciul sau de partenerul său.',
		messages: {
			service: {
				says: '„{name}” din „{column}” nu este printre servicii.',
				fix: 'Folosiți numele din secțiunea de servicii sau adăugați serviciul acolo.',
			},
			municipality: {
				says: '„{name}” din „{column}” nu este printre parteneri.',
				fix: 'Folosiți numele din secțiunea de parteneri sau adăugați partenerul acolo.',
			},
			indicator: {
				says: 'Secțiunea „Calitate” nu are indicatorul „{name}” pentru „{service}”.',
				fix: 'Folosiți numele indicatorului de la calitate sau adăugați-l acolo.',
			},
		},
	},
	'structure/placeholder-text': {
		title: 'Text rămas de scris',
		why: 'Pare terminat și nu spune nimic.',
		messages: {
			left: { says: '„{text}” din „{column}” nu spune încă nimic.', fix: 'Scrieți textul sau goliți celula.' },
		},
	},
	'structure/required-value-missing': {
		title: 'Valoare obligatorie lipsă',
		why: 'Nu ne putem baza pe un raport cu goluri.',
		messages: {
			value: { says: '„{column}” nu este completat.', fix: 'Completați „{column}”.' },
			column: { says: '„{section}” nu are coloana „{column}”.', fix: 'Adăugați coloana „{column}” și completați-o.' },
		},
	},
	'structure/last-period-missing': {
		title: 'Lipsește cifra perioadei precedente',
		why: 'Ce nu se poate compara nu ridică nicio întrebare, nici bună, nici rea.',
		messages: {
			known: {
				says: '„{column}” pentru {service} este goală, deși perioadele trecute dau {value}.',
				fix: 'Scrieți {value} sau corectați perioadele trecute.',
			},
			closing: {
				says: 'Soldul contului la sfârșitul perioadei precedente nu este dat.',
				fix: 'Scrieți soldul final al perioadei precedente, ca să poată fi verificat cel inițial.',
			},
			column: {
				says: 'Niciun rând din „{section}” nu dă cifra perioadei precedente, deși aceasta nu este prima.',
				fix: 'Preluați „{column}” din raportul precedent; scrieți 0 pentru ce este nou.',
			},
		},
	},
	'structure/gap-among-values': {
		title: 'Un gol acolo unde alte rânduri au o valoare',
		why: 'Despre un gol o regulă nu poate spune nimic. Ce dau aproape toate rândurile nu ar trebui să lipsească într-unul.',
		messages: {
			gap: {
				says: '„{column}” este goală aici; aproape toate celelalte rânduri o au.',
				fix: 'Completați-o sau spuneți în explicație de ce nu există.',
			},
			pair: { says: '„{column}” este goală, iar „{other}” nu spune nimic fără ea.', fix: 'Completați „{column}”.' },
		},
	},
	'structure/setting-unusable': {
		title: 'Setare care nu poate fi folosită',
		why: 'Pragul din acord nu este cel pe care îl aplică verificările.',
		messages: {
			unknown: { says: 'Nu există setarea „{name}”.', fix: 'Folosiți un nume din secțiunea de setări a modelului sau ștergeți rândul.' },
			outside: {
				says: '„{text}” nu se poate folosi pentru „{name}”; se aplică {default}.',
				fix: 'Scrieți un număr de la {minimum} la {maximum}.',
			},
			noNumber: { says: '„{text}” nu se poate folosi pentru „{name}”.', fix: 'Scrieți un număr.' },
		},
	},
	'structure/values-swapped': {
		title: 'Două cifre inversate',
		why: 'Fiecare localitate ar fi judecată după cifrele celeilalte.',
		messages: {
			rows: {
				says: 'În „{column}”, „{one}” și „{other}” au fiecare ce se așteaptă de la cealaltă.',
				fix: 'Verificați ambele la sursă și schimbați-le între ele.',
			},
			balances: {
				says: 'Soldul inițial este {opening}, iar cel final {closing}: invers, calculul se potrivește.',
				fix: 'Schimbați între ele soldul inițial și cel final.',
			},
		},
	},
	'structure/scale-slip': {
		title: 'Un zero în plus sau în minus, ori mii în loc de unități',
		why: 'O singură greșeală de scară strică toate sumele și comparațiile.',
		messages: {
			cell: {
				says: '„{column}” conține {value}; planul, perioada trecută sau altă foaie indică aproximativ {meant}.',
				fix: 'Verificați unitatea și zerourile și scrieți cifra în unitatea celorlalte.',
			},
			column: {
				says: 'Cifrele din „{column}” diferă de {times} ori față de toate cele de care țin.',
				fix: 'Scrieți toată coloana în unitatea celorlalte.',
			},
			sheet: {
				says: 'Sumele din „{section}” diferă de {times} ori față de cele din celelalte foi.',
				fix: 'Scrieți toate sumele raportului în aceeași unitate.',
			},
		},
	},
	'structure/number-as-text': {
		title: 'Număr scris ca text',
		why: 'Totalurile foii îl lasă deoparte fără să spună.',
		messages: {
			cell: {
				says: '„{text}” din „{column}” este un text; a fost citit ca {value}.',
				fix: 'Scrieți numai numărul: {value}.',
			},
			column: {
				says: 'Numere din „{column}” care sunt texte: {count}.',
				fix: 'Scrieți-le ca numere, fără spații, litere sau semne.',
			},
		},
	},
	'structure/total-differs': {
		title: 'Total pe care rândurile nu îl dau',
		why: 'Un total care nu se poate reface nu merită încredere.',
		messages: {
			differs: {
				says: '„{name}” arată {total} în „{column}”; rândurile dau {sum}.',
				fix: 'Corectați totalul sau rândul greșit, ori lăsați o formulă să adune.',
			},
		},
	},
	'structure/total-among-rows': {
		title: 'Un total care arată ca un rând',
		why: 'Socotit ca rând, ar dubla toate cifrele.',
		messages: {
			sum: {
				says: '„{name}” este suma celorlalte rânduri din „{section}”; a fost citit ca total.',
				fix: 'Numiți-l Total sau ștergeți rândul.',
			},
		},
	},
	'structure/population-implausible': {
		title: 'Populație imposibilă',
		why: 'Pe ea se sprijină ratele și cotele pe locuitor.',
		messages: {
			impossible: {
				says: '„{municipality}” ar avea {population} locuitori.',
				fix: 'Scrieți numărul locuitorilor după oficiul de statistică.',
			},
		},
	},
	'structure/population-differs': {
		title: 'Populații care se contrazic',
		why: 'Aceiași oameni nu pot fi numărați în două feluri.',
		messages: {
			differs: {
				says: 'Pentru „{name}” aici stau {population} persoane, iar la „{column}” {other}.',
				fix: 'Verificați ambele și corectați-o pe cea greșită; un serviciu pentru o parte din locuitori are mai puține.',
			},
		},
	},
	'structure/previous-differs-from-history': {
		title: 'Perioada trecută în două variante',
		why: 'O schimbare nu spune nimic dacă nu se știe de unde s-a pornit.',
		messages: {
			differs: {
				says: '„{service}”: perioada trecută este {previous} în „{column}” și {past} la perioadele trecute.',
				fix: 'Aflați care a fost publicată și corectați-o pe cealaltă.',
			},
		},
	},
	'structure/dates-out-of-order': {
		title: 'Date în ordine greșită',
		why: 'Ce s-a terminat înainte să înceapă nu s-a petrecut așa.',
		messages: {
			before: {
				says: '„{column}” este {date}, înainte de „{first}”: {firstDate}.',
				fix: 'Corectați data greșită.',
			},
			future: {
				says: '„{column}” este {date}, o zi care nu a venit încă.',
				fix: 'Corectați data.',
			},
		},
	},
	'structure/copied-figures': {
		title: 'Cifre copiate, nu numărate',
		why: 'Cifrele adevărate se mișcă; copiile nu spun nimic consiliului.',
		messages: {
			service: {
				says: 'Toate cifrele „{service}” din „{column}” sunt cele din „{from}”.',
				fix: 'Scrieți ce s-a numărat; dacă nimic nu s-a schimbat, spuneți-o în explicație.',
			},
			column: {
				says: 'Fiecare cifră din „{column}” este cea din „{from}”.',
				fix: 'Scrieți ce s-a numărat în această perioadă.',
			},
			survey: {
				says: '„{service}”: ponderea și numărul răspunsurilor sunt cele din ultimul sondaj.',
				fix: 'Scrieți rezultatele acestui sondaj; dacă nu a fost, păstrați rândul pentru un plan.',
			},
		},
	},
};
