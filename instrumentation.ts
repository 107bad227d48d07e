/** Called once by Next when the server starts: the engine opens in the background, `/api/health` tells when it is ready. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startEngine } = await import('@/app/_server/start-engine');
    startEngine();
  }
}
