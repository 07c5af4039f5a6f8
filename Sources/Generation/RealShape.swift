/// How large real procedures are: deciles over 377 records of the national portal, July 2026, lengths in characters.
///
/// The largest tenth is cut at its lower half, so that one giant does not decide a benchmark.
enum RealShape {
  static let cases = [1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 6]
  static let rows = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 15]
  static let rowLength = [20, 48, 83, 117, 142, 166, 201, 251, 326, 481, 900]
  static let steps = [1, 1, 1, 1, 1, 2, 3, 3, 3, 5, 8]
  static let stepLength = [62, 193, 313, 418, 638, 779, 1147, 1657, 2354, 3634, 5000]
  static let channelLength = [33, 33, 60, 180, 221, 266, 329, 472, 962, 1248, 1800]
  static let citations = [1, 4, 6, 7, 7, 8, 10, 11, 13, 14, 18]
}
