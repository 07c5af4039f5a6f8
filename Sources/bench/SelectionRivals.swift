import Foundation

/// What scipy and HiGHS say of the same choice of documents.
struct SelectionRivals: Codable {
  /// One rival's answer.
  struct Answer: Codable {
    let value: Double
    let seconds: [Double]
    let version: String
  }

  let scipy: Answer?
  let highs: Answer?

  /// Asks both in one process; nil where Python or a package is missing.
  ///
  /// Seconds are those of solving alone. HiGHS gets continuous proposals, the tightest form of the question, and may
  /// stop at the gap we are measured by.
  static func ask(_ python: String, about load: SelectionWorkload, rounds: Int, below work: String) throws
    -> SelectionRivals?
  {
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let paths = ["selection.py", "selection.txt", "selection.json"].map { work + "/" + $0 }
    try script.write(toFile: paths[0], atomically: true, encoding: .utf8)
    try load.write(to: paths[1])
    try? FileManager.default.removeItem(atPath: paths[2])
    // A setting for old builds of OpenBLAS slows a current numpy down.
    let environment = ["-u", "OPENBLAS_CORETYPE", "-u", "OPENBLAS_L2_SIZE"]
    let run = try ProcessRun.run("/usr/bin/env", environment + [python] + paths + ["\(rounds)"], in: work)
    guard run.status == 0, let data = FileManager.default.contents(atPath: paths[2]) else { return nil }
    return try JSONDecoder().decode(SelectionRivals.self, from: data)
  }

  private static let script = #"""
    import json, sys, time
    source, target, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    lines = open(source).read().split("\n")
    proposals, documents, count, budget = map(int, lines[0].split())
    gains = list(map(int, lines[1].split()))
    costs = list(map(int, lines[2].split()))
    needs = [tuple(map(int, line.split())) for line in lines[3:3 + count]]
    result = {"scipy": None, "highs": None}

    def clock(body, times):
        seconds = []
        for _ in range(times):
            start = time.perf_counter()
            answer = body()
            seconds.append(time.perf_counter() - start)
        return answer, seconds

    try:
        import numpy, scipy
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import maximum_flow
        first, second = proposals + documents, proposals + documents + 1
        total = sum(gains)
        tails = [first] * proposals + [p for p, _ in needs] + [proposals + d for d in range(documents)]
        heads = list(range(proposals)) + [d for _, d in needs] + [second] * documents
        capacities = gains + [total] * count + costs
        matrix = csr_matrix(
            (numpy.array(capacities, dtype=numpy.int32), (tails, heads)), shape=(second + 1, second + 1))
        flow, seconds = clock(lambda: maximum_flow(matrix, first, second, method="dinic"), rounds + 1)
        result["scipy"] = {
            "value": total - int(flow.flow_value), "seconds": seconds[1:], "version": scipy.__version__}
    except ImportError:
        pass

    try:
        import highspy, numpy
        model = highspy.Highs()
        model.setOptionValue("output_flag", False)
        model.setOptionValue("mip_rel_gap", 1e-3)
        model.setOptionValue("time_limit", 120.0)
        program = highspy.HighsLp()
        size = proposals + documents
        program.num_col_, program.num_row_ = size, count + 1
        program.col_cost_ = numpy.array([-g for g in gains] + [0.0] * documents, dtype=float)
        program.col_lower_, program.col_upper_ = numpy.zeros(size), numpy.ones(size)
        program.row_lower_ = numpy.full(count + 1, -highspy.kHighsInf)
        program.row_upper_ = numpy.array([0.0] * count + [float(budget)])
        starts, index, value = [0], [], []
        for p, d in needs:
            index += [p, d]
            value += [1.0, -1.0]
            starts.append(len(index))
        index += [proposals + d for d in range(documents)]
        value += [float(c) for c in costs]
        starts.append(len(index))
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        program.a_matrix_.start_ = numpy.array(starts)
        program.a_matrix_.index_ = numpy.array(index)
        program.a_matrix_.value_ = numpy.array(value)
        continuous, integer = highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger
        program.integrality_ = [continuous] * proposals + [integer] * documents
        model.passModel(program)
        _, seconds = clock(model.run, 1)
        info = model.getInfo()
        result["highs"] = {
            "value": -info.objective_function_value, "seconds": seconds, "version": model.version()}
    except ImportError:
        pass

    json.dump(result, open(target, "w"))
    """#
}
