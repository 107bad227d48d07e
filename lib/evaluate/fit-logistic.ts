/** One observation: features, what came true, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface LogisticModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STEPS = 25;

/**
 * Logistic regression with a ridge penalty on standardised features, by Newton's method (Hastie, Tibshirani & Friedman
 * 2009, section 4.4.1); the coefficients are given back on the scale of the features as they came.
 * @param ridge strength of the penalty, in observations
 */
export function fitLogistic(observations: readonly Observation[], ridge: number): LogisticModel {
  const width = observations[0]?.features.length ?? 0;
  const { means, deviations } = describeColumns(observations, width);
  const rows = observations.map(({ features }) => [
    1,
    ...features.map((value, column) => (value - (means[column] as number)) / (deviations[column] as number)),
  ]);
  const beta = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -ridge * value));
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j && i > 0 ? ridge : i === j ? 1e-9 : 0)));
    rows.forEach((row, index) => {
      const { positive, weight } = observations[index] as Observation;
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (beta[at] as number), 0)));
      const error = weight * ((positive ? 1 : 0) - probability);
      const curvature = weight * probability * (1 - probability);
      for (let i = 0; i <= width; i++) {
        gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        const line = hessian[i] as number[];
        for (let j = 0; j <= width; j++)
          line[j] = (line[j] as number) + curvature * (row[i] as number) * (row[j] as number);
      }
    });
    solve(hessian, gradient).forEach((change, at) => {
      beta[at] = (beta[at] as number) + change;
    });
  }
  const weights = beta.slice(1).map((value, column) => value / (deviations[column] as number));
  const shift = weights.reduce((sum, weight, column) => sum + weight * (means[column] as number), 0);
  return { intercept: (beta[0] as number) - shift, weights };
}

function describeColumns(observations: readonly Observation[], width: number) {
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const average = (value: (features: readonly number[]) => number) =>
    observations.reduce((sum, { features, weight }) => sum + weight * value(features), 0) / total;
  const means = columns.map((column) => average((features) => features[column] as number));
  const deviations = columns.map((column) => {
    const variance = average((features) => ((features[column] as number) - (means[column] as number)) ** 2);
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = row;
    }
    const pivotRow = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = pivotRow;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = (line[column] as number) / (pivotRow[column] as number);
      for (let at = column; at <= size; at++) line[at] = (line[at] as number) - factor * (pivotRow[at] as number);
    }
  }
  return rows.map((row, index) => (row[size] as number) / (row[index] as number));
}
