from django.urls import path

from .views.courses import CourseDetail, CourseList
from .views.downloads import Download
from .views.programs import ProgramDetail, ProgramList

app_name = "programs"

urlpatterns = [
    path("programs/", ProgramList.as_view(), name="programs"),
    path("programs/<str:address>/", ProgramDetail.as_view(), name="program"),
    path(
        "programs/<str:address>/<slug:form>.<slug:file_format>",
        Download.as_view(),
        name="download",
    ),
    path("courses/", CourseList.as_view(), name="courses"),
    path("courses/<slug:slug>/", CourseDetail.as_view(), name="course"),
]
