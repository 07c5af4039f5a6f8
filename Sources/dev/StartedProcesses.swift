import Foundation
import Synchronization

/// The processes a chore waits for: each leads a group of its own, so that the terminal's interruption has to be
/// handed on.
enum StartedProcesses {
  private struct State: Sendable {
    var running: Set<Int32> = []
    var isInterrupted = false
  }

  private static let state = Mutex(State())

  /// Whether nothing more is to be started.
  static var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

  /// Waits for a process that was started.
  static func wait(for process: Process) {
    let number = process.processIdentifier
    let isLate = state.withLock { state in
      state.running.insert(number)
      return state.isInterrupted
    }
    if isLate { process.interrupt() }
    process.waitUntilExit()
    state.withLock { _ = $0.running.remove(number) }
  }

  /// From here on interruptions end the started processes, and this one goes on without them.
  static func takeInterruptions() {
    for source in sources { source.resume() }
  }

  private nonisolated(unsafe) static let sources = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      state.withLock { state in
        state.isInterrupted = true
        for process in state.running { kill(process, SIGINT) }
      }
    }
    return source
  }
}
