#ifndef OPTIONS_H
#define OPTIONS_H

void options_read(int count, char **words);

#endif
