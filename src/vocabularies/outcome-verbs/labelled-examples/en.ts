import { type LabelledExamples, statements } from './labelled.ts';

export const english: LabelledExamples = {
  observable: statements(`
    Choose and read a chart that fits the question
    Clean up a table so that it can be calculated with
    Judge whether a data set can answer a question
    Explain what a mean, a spread and a sample can and cannot show
    Answer for a decision that rests on data
    Describe the security needs and models of organisations
    Outline mitigation and adaptation
    Carry out a first data analysis
    Account for embodied and operational carbon
    to critically evaluate published research
    Be able to design an experiment with one controlled variable
    By the end of this course, students will be able to calculate the net present value of a project.
    On completion you can write a short report in plain language
    The learner identifies hazards on a building site
    Learners will compare at least two methods of waste treatment
    Upon successful completion of the module, the participant is able to troubleshoot a small network
    Independently plan, carry out and document a usability test
    Understand and apply the principles of universal design
    Know and use the vocabulary of contract law
    Set up a container platform and deploy a service on it
    Draw a floor plan to scale
    Translate a business process into a flow chart
    Demonstrate safe handling of agricultural chemicals
    Write basic Python to solve computational problems
    Negotiate a contract in English at level B2
    Use statistical software to fit a linear model
    Debug a program written by somebody else
    Interpreting the results of a regression
    Ability to formulate a research question
    Give feedback that a colleague can act on
    Respond to complaints in line with the complaints procedure
    Prioritise patients in an emergency department
    Can configure a firewall
    You will build a working prototype
    Know how to calculate a confidence interval
    Analyze and visualize survey data
    Measure blood pressure correctly
    Lead a team through a change of working methods
    Interpret a balance sheet and a cash-flow statement
    Students can formulate hypotheses and test them with field data
    Be able to independently assess the quality of a systematic review
    Select, justify and apply a suitable sampling method
    Communicate complex results to a lay audience
    Produce a short documentary film
    Apply GDPR principles when handling personal data
    Detect bias in a training set
    Participants will be able to facilitate a workshop
    To recommend improvements to a production process
    Critique a business model
    Argue from evidence on climate science
    Prepare and file a tax return
    Model a relational database
    Train a classifier and report its error
    Work safely with high voltage
    Perform cardiopulmonary resuscitation
    Reflect critically on one’s own teaching
    Integrate sensors into an embedded system
    The student will demonstrate the ability to synthesise literature
    Understand, interpret and discuss legal texts
    Cook a three-course vegetarian meal
    Respect confidentiality in client conversations
    Operate a forklift
  `),
  notObservable: statements(`
    Know the mining sequence, its rules and its Indigenous context
    Understand the basics of blockchain
    Understand how machine learning is used in medicine
    Understanding of the European Green Deal
    Knowledge of current legislation
    Introduction to Python
    Basics of project management
    Be aware of cultural differences
    Become familiar with the tools of data science
    Students will learn about the history of computing
    Appreciate the value of diversity in the workplace
    Gain an understanding of circular economy
    Develop an awareness of ethical questions in research
    By the end of the course, learners will understand why models overfit
    You will know what a relational database is
    Have a good overview of the main theories of learning
    Acquire knowledge about sustainable finance
    To be familiar with the principles of first aid
    Familiarise yourself with the most important frameworks
    Familiarity with Linux
    Learners will gain insight into the work of a product manager
    Fundamentals of circuit theory
    The student has basic knowledge of accounting
    Be introduced to the concepts of game theory
    Comprehend the role of the supply chain
    Overview of assessment methods
    Deepen your understanding of design for all
    Get to know the key actors of the energy market
    Be able to understand scientific texts in the field
    A sound understanding of data protection law
    Statistics for decision makers
    Principles of user experience
    Grasp the idea of recursion
    Will be aware of the risks of social engineering
    Fully understand the responsibilities of a board member
    Visualisation and communication of data
    Sustainability in the construction sector
    Understanding the EU policy cycle
    Solid understanding of thermodynamics
    Students gain a critical understanding of media ownership
    Knowledge and understanding of human rights law
    Know about funding opportunities
    Basic concepts of microeconomics
    Awareness of sustainability issues
    Students become acquainted with fieldwork methods
    An introduction to quantum computing
    Understand the importance of teamwork
    Learners have a broad overview of the history of art
    Appreciation of classical music
    Learn about the structure of the cell
    Exposure to agile ways of working
    Concepts and theories of leadership
    Linear regression
    Gain knowledge and skills in marketing
    The role of enzymes in metabolism
    Insight into the labour market
    Better understand yourself and others
    Participants understand what makes a good interview
    Mathematics for engineers
    Be knowledgeable about nutrition
    Deeper insight into European integration
  `),
};
