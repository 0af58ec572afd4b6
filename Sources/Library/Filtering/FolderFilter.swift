import Files
import GRDB

extension FolderMarks {
  /// The expression for documents of any of these files and folders, as the user named them.
  static func expression(_ paths: [String], _ db: Database) throws -> String {
    var marks: [String] = []
    for named in paths {
      let path = FileWalk.absolute(named) ?? named
      for (table, mark) in [("folders", Mark.folder), ("files", Mark.file)] {
        let statement = try db.cachedStatement(sql: "SELECT id FROM \(table) WHERE path = ?")
        if let id = try Int64.fetchOne(statement, arguments: [path]) { marks.append(mark(id)) }
      }
    }
    return Expression.marks(marks) ?? Expression.nothing
  }
}
