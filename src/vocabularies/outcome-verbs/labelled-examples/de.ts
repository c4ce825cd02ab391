import { type LabelledExamples, statements } from './labelled.ts';

export const german: LabelledExamples = {
  observable: statements(`
    Ein Diagramm wählen und lesen, das zur Frage passt
    Beurteilen, ob ein Datensatz eine Frage beantworten kann
    Erklären, was Mittelwert, Streuung und Stichprobe zeigen und was nicht
    Eine Entscheidung verantworten, die auf Daten beruht
    Ein Ergebnis erklären
    Die Studierenden können einfache Schaltungen berechnen
    Sie sind in der Lage, eine Forschungsfrage zu formulieren.
    Nach Abschluss des Kurses können Sie ein Python-Programm schreiben
    Die Teilnehmenden analysieren Texte nach vorgegebenen Kriterien
    Daten, Texte und Bilder auswerten
    Methoden der Statistik auf eigene Daten anwenden
    Die Teilnehmerin wendet das Verfahren auf einen eigenen Fall an
    Grundbegriffe des Vertragsrechts kennen und anwenden
    Fähigkeit, ein Projekt selbstständig zu planen
    Eine Risikoanalyse durchführen und dokumentieren
    Die Lernenden vergleichen zwei Verfahren der Abfallbehandlung
    Fachtexte ins Deutsche übersetzen
    Ein Netzwerk einrichten und Fehler darin finden
    Kritisch Stellung nehmen zu einer aktuellen Studie
    Maßnahmen des Arbeitsschutzes begründen
    Können Verfahren des maschinellen Lernens auf neue Daten übertragen
    Erstellen eines Businessplans für ein kleines Unternehmen
    Die Absolventinnen und Absolventen leiten ein Team
    Einen Prototyp entwerfen, bauen und testen
    Sie bewerten die Qualität von Quellen.
    Blutdruck messen
    Unterschiede zwischen zwei Modellen benennen
    Die Studierenden sind fähig, Versuche auszuwerten
    Konflikte im Team erkennen und moderieren
    Aufgaben nach Dringlichkeit ordnen
    Kolleginnen und Kollegen Rückmeldung geben
    Kann eine Firewall konfigurieren
    Stellen die Ergebnisse einer Umfrage grafisch dar
    Erläutern Sie die wichtigsten Schritte einer Ökobilanz
    Eine Bilanz lesen und interpretieren
    Die Studierenden können Hypothesen formulieren und überprüfen
    Selbstständig eine Literaturrecherche durchführen
    Komplexe Ergebnisse einem Laienpublikum vermitteln
    Sie sind fähig, ein Interview zu führen
    Verzerrungen in Trainingsdaten aufspüren
    Einen Workshop leiten
    Die Teilnehmenden sind imstande, Verbesserungen vorzuschlagen
    Datenschutzregeln bei der Arbeit einhalten
    Bewerten ein Geschäftsmodell
    Datenbanken modellieren
    Sicher mit Hochspannung arbeiten
    Die eigene Lehre kritisch reflektieren
    Rechtstexte verstehen, auslegen und diskutieren
    Einen Stapler fahren
    Kann Vor- und Nachteile abwägen
    Statistische Tests auswählen und ihre Ergebnisse deuten
    Lernende stellen ihre Ergebnisse vor
    Die Studierenden setzen Methoden der Statistik ein
    Mit Kunden auf Englisch verhandeln
    Leitet aus Daten Maßnahmen ab
    Ziele setzen und verfolgen
    Nutzen agile Methoden in Projekten
    Fehler in Programmen beheben
  `),
  notObservable: statements(`
    Die Grundlagen der Statistik kennen
    Verstehen, wie maschinelles Lernen in der Medizin eingesetzt wird
    Grundlagen der Elektrotechnik
    Einführung in Python
    Kenntnisse im Vertragsrecht
    Die Studierenden kennen die wichtigsten Theorien des Lernens
    Sie verstehen den Aufbau einer Lieferkette.
    Überblick über die Methoden der Bewertung
    Die Teilnehmenden haben einen Überblick über aktuelle Förderprogramme
    Verständnis für kulturelle Unterschiede
    Mit den Werkzeugen der Datenanalyse vertraut sein
    Die Studierenden sind mit den Grundbegriffen der Ökologie vertraut
    Sich der Risiken im Netz bewusst sein
    Die Lernenden wissen, was eine relationale Datenbank ist
    Grundkenntnisse der Buchhaltung
    Die Bedeutung der Vielfalt am Arbeitsplatz schätzen lernen
    Die wichtigsten Akteure des Energiemarkts kennenlernen
    Teilnehmende lernen die Prinzipien des Universal Design kennen
    Vertieftes Wissen über nachhaltige Finanzen
    Kenntnis der geltenden Gesetze
    Erwerben Kenntnisse über das Datenschutzrecht
    Einblick in die Arbeit einer Produktmanagerin gewinnen
    Die Absolventen verfügen über Grundwissen in Logistik
    Begreifen, warum Modelle überangepasst sein können
    Wissen um die ethischen Fragen der Forschung
    Nachhaltigkeit in der Bauwirtschaft
    Digitalisierung im Gesundheitswesen
    Sensibilisierung für Barrieren
    Können die Funktionsweise einer Blockchain verstehen
    Prinzipien der Barrierefreiheit
    Die Studierenden besitzen ein grundlegendes Verständnis von Algorithmen
    Sie haben Kenntnisse in der Kostenrechnung.
    Kennt die Rechte der Patienten
    Sich mit Linux auskennen
    Verständnis der EU-Politik
    Die Studierenden erwerben ein kritisches Verständnis der Medien
    Kenntnisse und Verständnis der Menschenrechte
    Grundbegriffe der Mikroökonomie
    Bewusstsein für Nachhaltigkeit
    Die Studierenden machen sich mit Feldmethoden vertraut
    Eine Einführung in die Quanteninformatik
    Die Bedeutung von Teamarbeit verstehen
    Geschichte der Kunst im Überblick
    Aufbau der Zelle
    Lineare Regression
    Die Rolle der Enzyme im Stoffwechsel
    Einblicke in den Arbeitsmarkt
    Wissen, welche Förderungen es gibt
    Kennt Methoden und Theorien der Führung
    Die Teilnehmenden haben grundlegende Kenntnisse im Marketing
    Mathematik für Ingenieurinnen
    Vertrautheit mit agilen Arbeitsweisen
    Die wesentlichen Konzepte der Psychologie kennen und verstehen
    Sie erhalten einen Überblick über die europäische Integration
    Teilnehmende begreifen Zusammenhänge der Ernährung
    Haben ein Bewusstsein für Datenschutz
    Grundlegende Konzepte der Informatik
    Erlangung von Basiswissen in Recht
  `),
};
