import { type LabelledExamples, statements } from './labelled.ts';

export const french: LabelledExamples = {
  observable: statements(`
    Choisir et lire un graphique adapté à la question
    Évaluer si un jeu de données permet de répondre à une question
    Expliquer ce que montrent une moyenne et un écart-type
    Être capable de concevoir une activité en ligne accessible
    L'étudiant sera capable d'analyser un bilan comptable
    À l'issue de la formation, le participant est capable de rédiger un cahier des charges
    À la fin du cours, vous serez en mesure de programmer un microcontrôleur
    Savoir utiliser un tableur pour un calcul de coûts
    Identifier les dangers d'un chantier
    Calculer la valeur actuelle nette d'un projet
    Comparer deux méthodes de traitement des déchets
    Mettre en place un réseau local et le dépanner
    Mettre en œuvre une démarche qualité
    Comprendre et appliquer les règles du droit des contrats
    L'apprenant identifie les parties prenantes d'un projet
    Les étudiants pourront interpréter les résultats d'une régression
    Traduire un processus métier en organigramme
    Mesurer la tension artérielle
    Rendre compte d'un incident par écrit
    Capacité à formuler une question de recherche
    Décrire les besoins de sécurité d'une organisation
    Organiser et animer une réunion à distance
    Proposer des mesures d'adaptation au changement climatique
    Argumenter à partir de preuves scientifiques
    Établir un diagnostic énergétique
    Réaliser un prototype et le tester auprès d'utilisateurs
    Justifier le choix d'une méthode
    Résoudre des problèmes courants de programmation
    Rédiger un rapport en langage clair
    Prendre position sur une question d'éthique en s'appuyant sur des sources
    Déployer une application sur une plateforme de conteneurs
    Vous saurez construire un plan de financement
    Démontrer la manipulation sûre de produits chimiques
    Être apte à conduire un entretien d'embauche
    Interpréter un bilan et un compte de résultat
    L'étudiant formule des hypothèses et les vérifie
    Évaluer de manière autonome la qualité d'une revue systématique
    Communiquer des résultats complexes à un public non averti
    Produire un court documentaire
    Appliquer les principes du RGPD
    Repérer des biais dans un jeu de données
    Animer un atelier
    Être en mesure de recommander des améliorations
    Critiquer un modèle d'affaires
    Modéliser une base de données
    Travailler en sécurité sous haute tension
    Pratiquer la réanimation cardiopulmonaire
    Connaître et utiliser les outils de gestion de versions
    Les participants sauront négocier un contrat
    Conduire un chariot élévateur
    Adopter une posture réflexive
    Respecter la confidentialité
    Sélectionner, justifier et appliquer une méthode d'échantillonnage
    Lire un plan de masse
    Développer une application mobile
    Mener une veille technologique
    Faire une analyse de risques
    Élaborer un budget prévisionnel
  `),
  notObservable: statements(`
    Connaître les principes du développement durable
    Comprendre le fonctionnement d'une chaîne de blocs
    Introduction à Python
    Notions de base de comptabilité
    Connaissance de la législation en vigueur
    Bonne connaissance des outils bureautiques
    Être conscient des différences culturelles
    Se familiariser avec les outils de la science des données
    L'étudiant connaîtra les principales théories de l'apprentissage
    À la fin du cours, les participants comprendront pourquoi un modèle surapprend
    Avoir une vue d'ensemble des méthodes d'évaluation
    Acquérir des connaissances sur la finance durable
    Être sensibilisé aux risques numériques
    Découvrir le métier de chef de produit
    Savoir ce qu'est une base de données relationnelle
    Les fondamentaux de la gestion de projet
    Les bases du marketing
    Sensibilisation au handicap
    Apprécier la valeur de la diversité
    Prendre conscience des enjeux de la cybersécurité
    Appréhender les enjeux de la transition énergétique
    Maîtriser les concepts de la théorie des jeux
    Compréhension des mécanismes du marché
    S'initier à la programmation
    Approfondir ses connaissances en droit du travail
    Principes de l'expérience utilisateur
    Être capable de comprendre un texte scientifique
    Avoir des notions de premiers secours
    Gestion des ressources humaines
    Durabilité dans le secteur de la construction
    Vous connaîtrez les acteurs du marché de l'énergie
    Vue d'ensemble des normes applicables
    Bien comprendre le rôle de la chaîne logistique
    L'apprenant comprend les responsabilités d'un administrateur
    Compréhension du cycle des politiques européennes
    Bonne compréhension de la thermodynamique
    Acquérir une compréhension critique des médias
    Concepts de base de la microéconomie
    Prise de conscience des enjeux de durabilité
    Une introduction à l'informatique quantique
    Comprendre l'importance du travail d'équipe
    Avoir une bonne connaissance de l'histoire de l'art
    Régression linéaire
    Le rôle des enzymes dans le métabolisme
    Mieux comprendre les autres
    Les participants comprennent ce qui fait un bon entretien
    Mathématiques pour l'ingénieur
    Être familier avec les méthodes agiles
    Connaissances en marketing
    Aperçu du marché du travail
    Savoir quelles aides existent
    Théories du leadership
    L'apprenant sera sensibilisé à la protection des données
    Connaître et comprendre les textes juridiques
    Se former aux méthodes agiles
    Histoire de l'art
    Approche des politiques publiques
    Appréhender la notion de risque
  `),
};
