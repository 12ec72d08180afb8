using Google.OrTools.LinearSolver;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

/// <summary>Solves the audit's programs with OR-Tools: simplex, or branch and cut for whole numbers.</summary>
public sealed class LinearSolver : ILinearSolver
{
    public ILoadedProgram Load(LinearProgram program) => new Loaded(program);

    private sealed class Loaded : ILoadedProgram
    {
        private readonly Solver _solver;
        private readonly Variable[] _variables;
        private readonly Objective _objective;

        public Loaded(LinearProgram program)
        {
            _solver = Solver.CreateSolver(program.WholeNumbers ? "SCIP" : "CLP");
            _variables = [.. program.Variables.Select(r => _solver.MakeVar(r.Low, r.High, program.WholeNumbers, string.Empty))];
            foreach (var equation in program.Equations)
            {
                var row = _solver.MakeConstraint(equation.Sum, equation.Sum);
                foreach (var term in equation.Terms)
                    row.SetCoefficient(_variables[term.Cell], term.Factor);
            }

            _objective = _solver.Objective();
            _objective.SetMinimization();
        }

        /// <exception cref="InvalidOperationException">The solver gave up: nothing may be concluded.</exception>
        public Extreme Minimise(IEnumerable<Term> objective)
        {
            _objective.Clear();
            foreach (var term in objective) _objective.SetCoefficient(_variables[term.Cell], term.Factor);
            return _solver.Solve() switch
            {
                Solver.ResultStatus.OPTIMAL => new Extreme.At([.. _variables.Select(v => v.SolutionValue())]),
                Solver.ResultStatus.UNBOUNDED => new Extreme.Boundless(),
                Solver.ResultStatus.INFEASIBLE => new Extreme.Impossible(),
                var other => throw new InvalidOperationException($"The solver answered {other}."),
            };
        }

        public void Dispose() => _solver.Dispose();
    }
}
