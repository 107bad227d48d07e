/** Called once by Next when the server starts: the engine opens in the background, `/api/health` tells when it is ready. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getEngine } = await import('@/app/_server/engine');
  getEngine().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
