import type { AddonWords } from './index.ts';

export const ro: AddonWords = {
	menu: {
		checkReport: 'Verifică raportul',
		checkSheet: 'Verifică foaia',
		clearMarks: 'Șterge marcajele',
		newReport: 'Raport nou…',
		addMissingSections: 'Adaugă secțiunile lipsă',
		startNextPeriod: 'Începe perioada următoare…',
		scorecard: 'Tablou de scor',
		findings: 'Constatări',
		cleared: 'Marcaje șterse. Foi: {count}',
		nothingToClear: 'Nu există marcaje de șters.',
	},
	problems: {
		busy: 'Altcineva marchează sau modifică acum acest raport. Nu s-a schimbat nimic. Încercați din nou peste un minut.',
		outOfTime:
			'Google oprește o rulare după șase minute, așa că aceasta s-a încheiat mai devreme. Nimic nu este scris pe jumătate. Continuați cu „Verifică din nou”.',
		tooLarge:
			'Acest registru are mai multe celule decât se pot verifica aici (cel mult {limit}). Nu s-a schimbat nimic. Ștergeți rândurile și coloanele goale sau împărțiți registrul.',
		sheetGone: 'Foaia „{sheet}” nu mai există: a fost ștearsă sau redenumită. Verificați din nou.',
		cellGone: 'Celula {cell} nu mai există. Verificați din nou.',
		changed: 'Celula {cell} s-a schimbat de la verificare, deci nu s-a scris nimic. Verificați din nou.',
		locked: 'Celula {cell} nu poate fi modificată: este protejată sau puteți doar vizualiza fișierul. Nu s-a scris nimic.',
		holdsFormula: 'Celula {cell} conține o formulă, deci nu s-a scris nimic. Corectați formula sau celulele pe care le citește.',
		unreadableSheet: 'Foaia „{sheet}” nu a putut fi citită, deci a fost lăsată deoparte.',
		reportExists:
			'Acest registru conține deja un raport, deci nu s-a creat nimic. Folosiți „Adaugă secțiunile lipsă” sau creați raportul nou într-un registru gol.',
		sheetExists: 'Există deja o foaie „{sheet}”, deci nu s-a creat nimic. Redenumiți-o și încercați din nou.',
		noPeriod: 'Raportul nu își indică perioada. Completați prima și ultima zi, apoi încercați din nou. Nu s-a schimbat nimic.',
		notAllowed:
			'Google nu a permis acest lucru. Reîncărcați pagina; dacă nu ajută, cereți proprietarului fișierului dreptul de editare. Nu s-a schimbat nimic.',
		unexpected: 'Nu a funcționat ({reason}). Încercați din nou; dacă se repetă, reîncărcați pagina.',
	},
	sidebar: {
		checking: 'Se citesc și se verifică foile…',
		marking: 'Se marchează celulele. Foi: {done} din {total}',
		cancel: 'Anulează',
		checkAgain: 'Verifică din nou',
		tryAgain: 'Încearcă din nou',
		notReport: 'Acest registru nu pare a fi un raport: nicio foaie nu are antete cunoscute. Începeți cu „Raport nou…” din meniu.',
		seconds: 'Secunde: {count}',
		unmarked: 'Aceste foi sunt protejate sau s-au schimbat, deci nu poartă marcaje noi: {sheets}',
		thisSheetOnly: 'Se afișează doar această foaie; scorurile sunt ale întregului raport.',
		accounts:
			'Google încurcă conturile conectate aici. Deconectați-vă de la toate, în afară de cel folosit pentru acest raport, sau deschideți-l într-o fereastră privată și încercați din nou. Nu s-a schimbat nimic.',
		session:
			'Sesiunea Google s-a încheiat sau suplimentul nu mai poate deschide fișierul. Reîncărcați pagina și conectați-vă din nou. Nu s-a schimbat nimic.',
		offline: 'Nu există conexiune. Verificați rețeaua și încercați din nou.',
		outdated: 'Suplimentul a fost actualizat între timp. Închideți acest panou și deschideți-l din nou din meniu.',
	},
	newReport: {
		lead: 'Creează toate foile unui raport în acest registru. Foile existente rămân neschimbate.',
		language: 'Limba raportului',
		entity: 'Denumirea cooperării',
		currency: 'Moneda, de ex. MDL',
		periodStart: 'Perioada de la',
		periodEnd: 'Perioada până la',
		partners: 'Localități',
		services: 'Servicii',
		oneALine: 'Câte un nume pe rând.',
		make: 'Creează raportul',
		making: 'Se creează foile… Durează până la un minut.',
		made: 'Raportul este gata. Începeți cu foaia „{sheet}”.',
		close: 'Închide',
		periodWrong: 'Perioada trebuie să se încheie după început.',
		tooMany: 'Cel mult {limit} rânduri.',
	},
	ownSheets: {
		trend: 'Evoluția pe perioadele din istoric',
		made: 'Creat de IMC Monitor. Foaia se reface de fiecare dată, așa că nu scrieți nimic aici.',
	},
	addSections: { nothing: 'Nu lipsește nicio secțiune.', added: 'Secțiuni adăugate: {sheets}' },
	nextPeriod: {
		title: 'Începe perioada următoare',
		question:
			'Se va crea un registru nou pentru {period}. Valorile realizate devin cele din perioada precedentă, soldurile finale devin solduri inițiale, iar ce este încă deschis se preia. Acest registru rămâne neschimbat.',
		done: 'Registrul pentru {period} este gata.',
	},
};
