from django.urls import path

from .views.courses import CourseDetail, CourseList
from .views.curricula import CurriculumChanges, CurriculumDetail
from .views.downloads import Download
from .views.occupations import OccupationDetail, OccupationList
from .views.people import ClubDetail, PersonDetail
from .views.programs import ProgramDetail, ProgramList
from .views.verify import Verify, VerifySeal

app_name = "programs"

PLAN = "programs/<str:address>/curricula/<int:intake>/"

urlpatterns = [
    path("programs/", ProgramList.as_view(), name="programs"),
    path("programs/<str:address>/", ProgramDetail.as_view(), name="program"),
    path("programs/<str:address>/changes/", CurriculumChanges.as_view(), name="changes"),
    path(PLAN, CurriculumDetail.as_view(), name="curriculum"),
    path(
        f"{PLAN}<slug:track>/<slug:base>/<int:revision>/",
        CurriculumDetail.as_view(),
        name="curriculum_revision",
    ),
    path(
        "programs/<str:address>/<slug:form>.<slug:file_format>",
        Download.as_view(),
        name="download",
    ),
    path("verify/", Verify.as_view(), name="verify"),
    path("verify/<str:code>/", VerifySeal.as_view(), name="verify_seal"),
    path("courses/", CourseList.as_view(), name="courses"),
    path("courses/<slug:slug>/", CourseDetail.as_view(), name="course"),
    path("occupations/", OccupationList.as_view(), name="occupations"),
    path("occupations/<slug:slug>/", OccupationDetail.as_view(), name="occupation"),
    path("people/<slug:slug>/", PersonDetail.as_view(), name="person"),
    path("clubs/<slug:slug>/", ClubDetail.as_view(), name="club"),
]
