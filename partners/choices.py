from django.db import models
from django.utils.translation import gettext_lazy as _


class InstitutionKind(models.TextChoices):
    UNIVERSITY = "university", _("University")
    RESEARCH_INSTITUTE = "research_institute", _("Research institute")
    MINISTRY = "ministry", _("Ministry")
    ASSOCIATION = "association", _("Association secretariat")
    COMPANY = "company", _("Company")
    OTHER = "other", _("Other body")


class IdentifierScheme(models.TextChoices):
    ROR = "ror", "ROR"
    ISNI = "isni", "ISNI"
    WIKIDATA = "wikidata", "Wikidata"
    ERASMUS = "erasmus", _("Erasmus code")
    PIC = "pic", "PIC"
    BIN = "bin", _("Business identification number")
    EPVO = "epvo", _("Code in the Unified Platform of Higher Education")


class AgreementKind(models.TextChoices):
    COOPERATION = "cooperation", _("Cooperation agreement")
    MEMORANDUM = "memorandum", _("Memorandum of understanding")
    MOBILITY = "mobility", _("Academic mobility agreement")
    DOUBLE_DEGREE = "double_degree", _("Double-degree agreement")
    RESEARCH = "research", _("Joint research agreement")


class AgreementStatus(models.TextChoices):
    """What somebody says of an agreement by hand, where no date says it."""

    PREPARED = "prepared", _("In preparation")
    IN_FORCE = "in_force", _("In force")
    ENDED = "ended", _("Ended")


class AgreementState(models.TextChoices):
    """What an agreement is on a day, by its dates first."""

    PREPARED = "prepared", _("In preparation")
    TO_COME = "to_come", _("Not yet in force")
    IN_FORCE = "in_force", _("In force")
    ENDED = "ended", _("Ended")


class MembershipRole(models.TextChoices):
    FOUNDER = "founder", _("Founder")
    MEMBER = "member", _("Member")


class DirectionKind(models.TextChoices):
    MOBILITY = "mobility", _("Academic mobility")
    RESEARCH = "research", _("Joint research")
    DOUBLE_DEGREE = "double_degree", _("Double degrees")
    NETWORK = "network", _("Work in a network")
