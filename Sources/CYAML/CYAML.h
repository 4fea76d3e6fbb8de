#ifndef MINSHENG_CYAML_H
#define MINSHENG_CYAML_H

/* The libyaml that CYAMLShims calls. No Swift file imports this module; the target is here for
   pkg-config and the package hint that SwiftPM prints when libyaml-dev is missing. */
#include <yaml.h>

#endif
