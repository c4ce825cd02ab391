import { type LabelledExamples, statements } from './labelled.ts';

export const spanish: LabelledExamples = {
  observable: statements(`
    Elegir y leer un gráfico adecuado a la pregunta
    Valorar si un conjunto de datos permite responder a una pregunta
    Explicar qué muestran una media y una desviación típica
    Ser capaz de diseñar una actividad en línea accesible
    El estudiante será capaz de analizar un balance contable
    Al finalizar el curso, el alumnado podrá redactar un pliego de condiciones
    Al término del módulo, los participantes serán capaces de programar un microcontrolador
    Saber utilizar una hoja de cálculo para estimar costes
    Identificar los peligros de una obra
    Calcular el valor actual neto de un proyecto
    Comparar dos métodos de tratamiento de residuos
    Instalar una red local y resolver sus averías
    Llevar a cabo una evaluación de riesgos
    Comprender y aplicar las reglas del derecho contractual
    Identifica las partes interesadas de un proyecto
    Interpretar los resultados de una regresión
    Traducir un proceso de negocio a un diagrama de flujo
    Medir la presión arterial
    Elaborar un informe en lenguaje claro
    Capacidad para formular una pregunta de investigación
    Capacidad de planificar un proyecto de forma autónoma
    Describir las necesidades de seguridad de una organización
    Organizar y moderar una reunión a distancia
    Proponer medidas de adaptación al cambio climático
    Argumentar a partir de pruebas científicas
    Realizar un diagnóstico energético
    Construir un prototipo y probarlo con usuarios
    Justificar la elección de un método
    Resolver problemas habituales de programación
    Poner en marcha un servicio en la nube
    Tomar decisiones basadas en datos
    Demostrar el manejo seguro de productos químicos
    El alumno clasifica los materiales según su origen
    Redactar y presentar un plan de empresa
    Interpretar un balance y un estado de flujos
    El estudiante formula hipótesis y las contrasta
    Evaluar de forma autónoma la calidad de una revisión
    Comunicar resultados complejos a un público no especializado
    Producir un documental breve
    Aplicar los principios del RGPD
    Detectar sesgos en un conjunto de datos
    Facilitar un taller
    Ser capaz de recomendar mejoras
    Criticar un modelo de negocio
    Modelar una base de datos
    Trabajar con seguridad en alta tensión
    Practicar la reanimación cardiopulmonar
    Conocer y utilizar herramientas de control de versiones
    Los participantes sabrán negociar un contrato
    Conducir una carretilla elevadora
    Respetar la confidencialidad
    Seleccionar, justificar y aplicar un método de muestreo
    Leer un plano
    Desarrollar una aplicación móvil
    Hacer un análisis de riesgos
    Elabora presupuestos
    Reflexionar sobre la propia práctica docente
    Gestiona conflictos en el equipo
  `),
  notObservable: statements(`
    Conocer los principios del desarrollo sostenible
    Comprender el funcionamiento de una cadena de bloques
    Introducción a Python
    Nociones básicas de contabilidad
    Conocimiento de la legislación vigente
    Conocimientos básicos de ofimática
    Ser consciente de las diferencias culturales
    Familiarizarse con las herramientas de la ciencia de datos
    El estudiante conocerá las principales teorías del aprendizaje
    Al finalizar el curso, los participantes comprenderán por qué un modelo se sobreajusta
    Tener una visión general de los métodos de evaluación
    Adquirir conocimientos sobre finanzas sostenibles
    Tomar conciencia de los riesgos digitales
    Saber qué es una base de datos relacional
    Fundamentos de la gestión de proyectos
    Las bases del marketing
    Sensibilización sobre la discapacidad
    Apreciar el valor de la diversidad
    Entender los retos de la ciberseguridad
    Dominar los conceptos de la teoría de juegos
    Comprensión de los mecanismos del mercado
    Iniciarse en la programación
    Profundizar en el conocimiento del derecho laboral
    Principios de la experiencia de usuario
    Ser capaz de comprender un texto científico
    Tener nociones de primeros auxilios
    Gestión de recursos humanos
    Sostenibilidad en el sector de la construcción
    Conoce los actores del mercado de la energía
    Visión general de las normas aplicables
    Entender bien el papel de la cadena de suministro
    El alumnado comprende las responsabilidades de un consejero
    Conocer y comprender las etapas del ciclo del agua
    Estar familiarizado con Linux
    Comprensión del ciclo de las políticas europeas
    Buena comprensión de la termodinámica
    Adquirir una comprensión crítica de los medios
    Conceptos básicos de microeconomía
    Toma de conciencia de la sostenibilidad
    Una introducción a la computación cuántica
    Comprender la importancia del trabajo en equipo
    Tener un buen conocimiento de la historia del arte
    Regresión lineal
    El papel de las enzimas en el metabolismo
    Entender mejor a los demás
    Los participantes comprenden qué hace buena una entrevista
    Matemáticas para ingeniería
    Estar familiarizado con los métodos ágiles
    Conocimientos de marketing
    Panorama del mercado laboral
    Saber qué ayudas existen
    Teorías del liderazgo
    El alumno estará sensibilizado con la protección de datos
    Conocer y comprender los textos jurídicos
    Historia del arte
    Aproximación a las políticas públicas
    Conocimiento y comprensión de los derechos humanos
    Adquisición de conocimientos de derecho
  `),
};
