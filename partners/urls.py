from django.urls import path

from .views import InstitutionDetail, InstitutionList, NetworkDetail, TopicDetail

app_name = "partners"

urlpatterns = [
    path("partners/", InstitutionList.as_view(), name="institutions"),
    path("partners/<slug:slug>/", InstitutionDetail.as_view(), name="institution"),
    path("networks/<slug:slug>/", NetworkDetail.as_view(), name="network"),
    path("topics/<slug:slug>/", TopicDetail.as_view(), name="topic"),
]
