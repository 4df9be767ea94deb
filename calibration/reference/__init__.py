"""The reference side: from weights and a place to a force and its covariance."""
