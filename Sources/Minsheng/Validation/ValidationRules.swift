import DatasetChecking

/// The rules of ``DatasetValidator`` itself, and those of the checks that it runs.
enum ValidationRules {
  /// A file is not JSON.
  ///
  /// Read strictly by RFC 8259: UTF-8, no comments, no trailing commas, nothing behind the value.
  ///
  /// - Example: A comma behind the last project of the list.
  /// - Mend: The message names the place and what was expected there.
  static let syntax = Rule("json-syntax", .error, "The file is not JSON.", "文件不是JSON。")

  /// A name stands twice in one object.
  ///
  /// Programs keep one of the two values, and not the same one, so what the dataset says depends on who reads it.
  ///
  /// - Example: `{"number": 2, "number": 3}`.
  /// - Mend: Keep one of them.
  static let nameRepeated = Rule(
    "name-repeated", .error, "A name stands twice in one object.", "对象中名称重复。")

  /// A value is not what the schema asks for.
  ///
  /// The message says what was expected and what was found. Of alternatives it tells what the nearest one lacks.
  ///
  /// - Example: `"value": "20"`, a text where a number must stand; `nmae` where `name` is meant.
  /// - Mend: Mend the value; `minsheng schema dataset` prints the schema with a description of every field.
  static let schema = Rule(
    "schema-violation", .error, "A value is not what the schema asks for.", "值不符合模式。")

  /// A file is none of the documents that have a schema here.
  ///
  /// Datasets, files of corrections and baselines are known by their outermost names.
  ///
  /// - Example: A file of another program, or a dataset without its `schemaVersion`.
  /// - Mend: Name a dataset, or give the schema of the file with `--schema`.
  static let unknownDocument = Rule(
    "document-unknown", .error, "The file is no dataset and no other document that has a schema here.",
    "文件不是数据集，也不是其他有模式的文件。")

  /// A dataset is of a version that this release does not read.
  ///
  /// Nothing else of such a file is looked at: what its fields mean is not known.
  ///
  /// - Example: `"schemaVersion": "2.0"`.
  /// - Mend: Convert the dump again, or use the release that wrote the dataset.
  static let unknownVersion = Rule(
    "schema-version-unknown", .error, "The dataset is of a version that this release does not read.",
    "数据集的版本不受支持。")

  /// A dataset follows its schema and cannot be read all the same.
  ///
  /// A schema cannot say everything: days that no month has, counts that do not add up.
  ///
  /// - Example: A number with more digits than any amount has.
  /// - Mend: The message names the value; convert the dump again if it is nobody's edit.
  static let unreadable = Rule(
    "dataset-unreadable", .error, "The dataset follows its schema and cannot be read all the same.",
    "数据集符合模式但无法读取。")

  static let all: [Rule] =
    [syntax, nameRepeated, schema, unknownDocument, unknownVersion, unreadable] + DatasetChecks.rules
}
