"""Which texts stand in three languages, and whose history is kept."""

import simple_history
from modeltranslation.translator import translator

from catalog.common.models import derived_columns

from .models import (
    Abbreviation,
    AdmissionOffer,
    Approval,
    Course,
    CourseStatement,
    Curriculum,
    CurriculumItem,
    CurriculumModule,
    CurriculumMove,
    Department,
    ElectiveOption,
    FieldOfEducation,
    JointStage,
    Language,
    LearningOutcome,
    MainDiscipline,
    MobilityOption,
    Norm,
    NormDiscipline,
    NormFigure,
    Occupation,
    Person,
    Prerequisite,
    PrintedTotal,
    ProfileSubject,
    Program,
    ProgramGroup,
    ProgramPartner,
    ProgramStatement,
    SearchSynonym,
    Signatory,
    SourceDocument,
    StudentClub,
    TestingPart,
    TestingRule,
    TestingThreshold,
    TrainingDirection,
)

TRANSLATED = {
    Abbreviation: ("short", "label"),
    AdmissionOffer: ("note",),
    Approval: ("body",),
    Course: ("title", "content"),
    CourseStatement: ("text",),
    Curriculum: ("note",),
    CurriculumItem: ("activity",),
    CurriculumModule: ("kind", "title"),
    Department: ("name", "about"),
    FieldOfEducation: ("name",),
    JointStage: ("diploma", "note"),
    Language: ("name",),
    LearningOutcome: ("text",),
    MainDiscipline: ("title",),
    MobilityOption: ("recognition", "note"),
    Norm: ("source",),
    NormDiscipline: ("title",),
    Occupation: ("name",),
    Person: ("name", "post"),
    ProfileSubject: ("name",),
    Program: (*Program.short_texts, *Program.long_texts),
    ProgramGroup: ("name",),
    ProgramPartner: ("note",),
    ProgramStatement: ("heading", "text"),
    Signatory: ("post",),
    SourceDocument: ("title", "note"),
    StudentClub: ("name", "aim", "about"),
    TestingPart: ("name",),
    TestingRule: ("source",),
    TrainingDirection: ("name",),
}
# Without a text of their own, but somebody may delete them too.
OTHERS = (
    CurriculumMove,
    ElectiveOption,
    NormFigure,
    Prerequisite,
    PrintedTotal,
    SearchSynonym,
    TestingThreshold,
)

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)

for model in (*TRANSLATED, *OTHERS):
    simple_history.register(model, excluded_fields=derived_columns(model))
