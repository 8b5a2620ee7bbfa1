package jom.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jom.matching.search.Instance.Likelihood;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The optimum of problems of realistic size, found by another exact solver that shares nothing with ours: OR-Tools
 * CP-SAT. First the fewest members, then, with so many, the most points.
 */
class SameAsCpSatTest {

    private static final int INSTANCES = 200;
    private static final int CANDIDATES = 60;

    @BeforeAll
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    /** Four to eight needs; teams of two to five; everybody's points and pairs differ. */
    private static Instance realistic(Random random) {
        int needs = 4 + random.nextInt(5);
        int coversPercent = needs <= 5 ? 8 + random.nextInt(12) : 14 + random.nextInt(16);
        return Instance.random(random, CANDIDATES, needs, new Likelihood(coversPercent, 1_001, 1, 100));
    }

    @Test
    void findsTheOptimumOfTwoHundredProblemsOfRealisticSize() {
        Random random = new Random(20_261_127);
        Map<Integer, Integer> sizes = new TreeMap<>();
        int solved = 0;
        while (solved < INSTANCES) {
            Instance instance = realistic(random);
            TeamSolution found = TeamSolver.solve(instance.problem(), SearchRules.USUAL, Budget.ofSteps(10_000_000));
            if (found.best().isEmpty()) {
                assertThat(new Model(instance).fewest()).isEqualTo(Model.INFEASIBLE);
                continue;
            }
            Team best = found.best().get();
            int fewest = new Model(instance).fewest();
            assertThat(best.members()).as("problem %s", solved).hasSize(fewest);
            assertThat(best.points()).as("problem %s", solved).isEqualTo(new Model(instance).most(fewest));
            assertThat(found.isProven()).isTrue();
            assertThat(instance.team(best.members())).isEqualTo(best);
            sizes.merge(fewest, 1, Integer::sum);
            solved++;
        }
        assertThat(sizes.keySet()).as("sizes of teams: %s", sizes).contains(2, 3, 4);
    }

    /** The problem as CP-SAT knows it. */
    private static final class Model {

        static final int INFEASIBLE = -1;

        private final CpModel model = new CpModel();
        private final Instance instance;
        private final Literal[] taken;

        Model(Instance instance) {
            this.instance = instance;
            taken = new Literal[instance.candidates()];
            for (int candidate = 0; candidate < taken.length; candidate++) {
                taken[candidate] = model.newBoolVar("taken" + candidate);
            }
            for (long rest = instance.need(); rest != 0; rest &= rest - 1) {
                long bit = Long.lowestOneBit(rest);
                List<Literal> bringers = new ArrayList<>();
                for (int candidate = 0; candidate < taken.length; candidate++) {
                    if ((instance.covers(candidate) & bit) != 0) {
                        bringers.add(taken[candidate]);
                    }
                }
                model.addBoolOr(bringers);
            }
        }

        int fewest() {
            model.minimize(LinearExpr.sum(taken));
            CpSolver solver = solver();
            CpSolverStatus status = solver.solve(model);
            if (status == CpSolverStatus.INFEASIBLE) {
                return INFEASIBLE;
            }
            assertThat(status).isEqualTo(CpSolverStatus.OPTIMAL);
            return (int) Math.round(solver.objectiveValue());
        }

        long most(int members) {
            model.addEquality(LinearExpr.sum(taken), members);
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int one = 0; one < taken.length; one++) {
                sum.addTerm(taken[one], instance.points(one));
                for (int other = 0; other < one; other++) {
                    if (instance.pair(one, other) > 0) {
                        sum.addTerm(both(one, other), instance.pair(one, other));
                    }
                }
            }
            model.maximize(sum);
            CpSolver solver = solver();
            assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
            return Math.round(solver.objectiveValue());
        }

        private Literal both(int one, int other) {
            Literal both = model.newBoolVar("both" + one + "_" + other);
            model.addImplication(both, taken[one]);
            model.addImplication(both, taken[other]);
            return both;
        }

        private static CpSolver solver() {
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setRandomSeed(1);
            return solver;
        }
    }
}
