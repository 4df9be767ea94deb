"""The curve of an instrument: fits, degree, lack of fit, outliers, and the way back to a force."""
