import type { GroundWords } from '../locales/ground-words.ts';

/** Words of languages that the product doesn't speak but its neighbours' spreadsheets do: German, Spanish, Italian, Polish. */
export const foreignWords: GroundWords['synonyms'] = {
	partners: 'gemeinden, mitglieder, municipios, comuni, gminy',
	'partners.municipality': 'gemeinde, gemeindename, kommune, stadt, ort, mitgliedsgemeinde, municipio, ayuntamiento, comune, gmina',
	'partners.population': 'einwohner, bevölkerung, einwohnerzahl, población, habitantes, popolazione, abitanti, ludność, mieszkańcy',
	'partners.mayor': 'bürgermeister, alcalde, sindaco, wójt, burmistrz',
	services: 'leistungen, abfall, abfallmengen, servicios, servizi, rifiuti, usługi',
	'services.service': 'leistung, dienstleistung, abfallart, servicio, servizio, usługa',
	'services.municipality': 'gemeinde, kommune, stadt, municipio, comune, gmina',
	'services.unit': 'einheit, mengeneinheit, unidad, unità, jednostka',
	'services.planned': 'geplant, soll, planmenge, previsto',
	'services.delivered': 'menge, ist, erbracht, tonnen, cantidad, quantità, toneladas, tonnellate, ilość',
	quality: 'qualität, kennzahlen, calidad, qualità, indicatori',
	'quality.indicator': 'kennzahl, indikator, indicador, indicatore, wskaźnik',
	'quality.target': 'ziel, zielwert, soll, meta, obiettivo, cel',
	'quality.actual': 'ist, istwert, ergebnis, resultado, risultato, wynik',
	satisfaction: 'zufriedenheit, umfrage, befragung, encuesta, sondaggio',
	'satisfaction.responses': 'antworten, befragte, teilnehmer, respuestas, risposte',
	'satisfaction.verySatisfied': 'sehr zufrieden, muy satisfecho, molto soddisfatto',
	'satisfaction.satisfied': 'zufrieden, satisfecho, soddisfatto',
	'satisfaction.neutral': 'teils teils, weder noch',
	'satisfaction.dissatisfied': 'unzufrieden, insatisfecho, insoddisfatto',
	'satisfaction.veryDissatisfied': 'sehr unzufrieden',
	'satisfaction.dontKnow': 'weiß nicht, keine angabe',
	budget:
		'haushalt, haushaltsplan, ausgaben, einnahmen, finanzen, rechnungsabschluss, presupuesto, gastos, bilancio, spese, budżet, wydatki',
	'budget.line':
		'bezeichnung, konto, kontobezeichnung, haushaltsstelle, sachkonto, produkt, maßnahme, empfänger, verwendungszweck, zuwendungsempfänger, projekt, concepto, partida, descripción, capitolo, voce, descrizione, nazwa, zadanie',
	'budget.category': 'kategorie, ansatz, gruppe, produktbereich, teilhaushalt, aufgabenbereich, categoría, missione, dział, rozdział',
	'budget.budget':
		'voranschlag, ansatz, plan, haushaltsansatz, planansatz, bewilligt, soll, presupuesto inicial, créditos, stanziamento, previsione, budget',
	'budget.actual':
		'rechnungsergebnis, ist, ergebnis, wert, betrag, ausgezahlt, auszahlung, gastado, importe, ejecutado, impegnato, pagato, importo, kwota, wykonanie',
	'budget.previous': 'vorjahr, vorjahresergebnis, año anterior, anno precedente',
	'budget.explanation': 'erläuterung, bemerkung, kommentar',
	progress: 'maßnahmen, projektstand, proyectos',
	'progress.activity': 'maßnahme, aufgabe, projekt',
	'progress.responsible': 'verantwortlich, zuständig',
	'progress.plannedStart': 'beginn, start',
	'progress.plannedEnd': 'ende, frist, fällig',
	'progress.status': 'status, stand',
	'history.municipality': 'gemeinde, kommune, stadt, municipio, comune',
	'history.period': 'jahr, zeitraum, quartal, monat, año, periodo, anno, rok',
	'history.indicator': 'merkmal, kennzahl, indicador, indicatore',
	'history.value': 'wert, valor, valore, wartość',
	nowhere:
		'adresse, postleitzahl, plz, straße, bundesland, kreis, land, gemeindekennziffer, kennziffer, abweichung, differenz, datenquelle, stand vom, dirección, provincia, indirizzo, adres, postnr, sted, bygg, nr, adresse postnr',
};
