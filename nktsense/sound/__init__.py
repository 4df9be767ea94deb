"""What is heard: cues, a tone that follows the force, spoken words; and what fell silent, so that it can be shown."""
