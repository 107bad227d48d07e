const PARTICLE = /^(?:de|van|von|al|bin|el|da|di|der|den|ibn|la)$/i;

/** Whether a word stands inside names without being one: "Staffan de Mistura". */
export const isNameParticle = (word: string): boolean => PARTICLE.test(word);
