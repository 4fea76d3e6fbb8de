import Minsheng

extension Project {
  /// The project without the lines that it was read from: what stays the same when a dump is laid out anew.
  var withoutLines: Project {
    var project = self
    project.lines = []
    for index in project.measures.indices { project.measures[index].lines = [] }
    return project
  }
}
