from django.urls import path

from learnonce.improvement.views import drivers

urlpatterns = [
    path("projects/<int:project_id>/drivers", drivers.drivers, name="drivers"),
    path("projects/<int:project_id>/drivers/add", drivers.add, name="add_driver"),
    path("projects/<int:project_id>/drivers/copy", drivers.copy, name="copy_template"),
    path("projects/<int:project_id>/drivers/copy-from", drivers.copy_from, name="copy_diagram"),
    path("projects/<int:project_id>/drivers/use", drivers.use, name="put_in_use"),
    path("projects/<int:project_id>/drivers.svg", drivers.svg, name="drivers_svg"),
    path("projects/<int:project_id>/drivers.pdf", drivers.pdf, name="drivers_pdf"),
    path("drivers/<int:driver_id>/say", drivers.say, name="say_driver"),
    path("drivers/<int:driver_id>/shift", drivers.shift, name="shift_driver"),
    path("drivers/<int:driver_id>/remove", drivers.remove, name="remove_driver"),
]
